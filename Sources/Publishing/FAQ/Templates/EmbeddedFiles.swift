// SPDX-License-Identifier: GPL-3.0-or-later

/// The plain files that are compiled into the program, so that it needs none beside it.
enum EmbeddedFiles {
  static let search = text(PackageResources.search_js)

  /// By file name.
  static let templates = [
    "answer.mustache": text(PackageResources.answer_mustache),
    "changelist.mustache": text(PackageResources.changelist_mustache),
    "changes.mustache": text(PackageResources.changes_mustache),
    "closing.mustache": text(PackageResources.closing_mustache),
    "contacts.mustache": text(PackageResources.contacts_mustache),
    "document.mustache": text(PackageResources.document_mustache),
    "facts.mustache": text(PackageResources.facts_mustache),
    "heading.mustache": text(PackageResources.heading_mustache),
    "home.mustache": text(PackageResources.home_mustache),
    "item.mustache": text(PackageResources.item_mustache),
    "languages.mustache": text(PackageResources.languages_mustache),
    "legend.mustache": text(PackageResources.legend_mustache),
    "meta.mustache": text(PackageResources.meta_mustache),
    "page.mustache": text(PackageResources.page_mustache),
    "style.css": text(PackageResources.style_css),
    "unanswered.mustache": text(PackageResources.unanswered_mustache),
  ]

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
