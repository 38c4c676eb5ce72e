// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Knowledge
import Law

/// A folder of pages that opens from anywhere, a memory stick included: one page for each answer and language, one for
/// each language with all of them, the changes, and what they need beside them.
///
/// | path | page |
/// |---|---|
/// | `index.html` | all questions, in the first language; `en.html` and so on in the others |
/// | `id/<item>.html`, `en/<item>.html` | one answer |
/// | `changes.html`, `changes-en.html` | what changed, when an earlier edition is given |
/// | `assets/` | style rules, rules of the filters, search and its index |
struct FAQSite {
  /// Nothing is loaded but the files beside the page; scripts cannot put markup into it (CSP Level 3, Trusted Types).
  static let policy =
    "default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'; "
    + "require-trusted-types-for 'script'"

  private let document: FAQDocument
  private let knowledge: CompiledKnowledge
  private let templates: FAQTemplates
  private let filters: SiteFilters

  init(_ document: FAQDocument, _ knowledge: CompiledKnowledge, _ templates: FAQTemplates) {
    self.document = document
    self.knowledge = knowledge
    self.templates = templates
    filters = SiteFilters(document, knowledge)
  }

  func files() -> [FAQFile] {
    var files = [
      FAQFile("assets/style.css", templates.style), FAQFile("assets/filters.css", filters.rules),
      FAQFile("assets/search.js", EmbeddedFiles.search),
      FAQFile("assets/search-index.js", SiteSearchIndex(document, knowledge).script),
    ]
    for language in document.languages {
      let page = PageValues(document: document, language: language)
      files.append(FAQFile(home(language), templates.render(.home, homeValues(page))))
      if document.revision != nil {
        files.append(FAQFile(changes(language), templates.render(.changes, changesValues(page))))
      }
      // What all answers share is made once.
      let shared = sharedValues(page, root: "../")
      for group in document.groups {
        for item in group.items {
          files.append(
            FAQFile(Self.path(item, language), templates.render(.answer, answerValues(page, shared, item, group))))
        }
      }
    }
    return files.sorted { $0.path < $1.path }
  }

  // MARK: Addresses

  /// The address of an answer; it stays the same over editions.
  static func path(_ item: FAQItem, _ language: TextLanguage) -> String { path(item.id, language) }

  private static func path(_ item: String, _ language: TextLanguage) -> String {
    "\(language.rawValue)/\(WebAddress.fragment(item)).html"
  }

  /// The item whose page has an address.
  static func item(at path: String, _ document: FAQDocument) -> FAQItem? {
    document.items.first { item in document.languages.contains { Self.path(item, $0) == path } }
  }

  private func home(_ language: TextLanguage) -> String {
    language == document.languages.first ? "index.html" : "\(language.rawValue).html"
  }

  private func changes(_ language: TextLanguage) -> String {
    language == document.languages.first ? "changes.html" : "changes-\(language.rawValue).html"
  }

  // MARK: Pages

  private func sharedValues(_ page: PageValues, root: String) -> TemplateValues {
    var values = page.edition()
    values[.policy] = Self.policy
    values[.root] = root
    values[.home] = root + home(page.language)
    return values
  }

  private func title(_ parts: String...) -> String { parts.joined(separator: " · ") }

  private func homeValues(_ page: PageValues) -> TemplateValues {
    var values = sharedValues(page, root: "")
    values[.pageTitle] = document.pageTitle(page.language)
    page.setLanguages(&values) { home($0) }
    page.setGroups(&values) { item in
      var values = page.entry(item)
      values[.href] = Self.path(item, page.language)
      values[.addressees] = filters.addressees(item).joined(separator: " ")
      values[.phases] = item.phases.joined(separator: " ")
      return values
    }
    values.set(.filters, filters.values(page.language))
    page.setRevision(&values) { Self.path($0, page.language) }
    values[.changesHref] = changes(page.language)
    page.setUnanswered(&values)
    page.setInstruments(&values)
    return values
  }

  private func changesValues(_ page: PageValues) -> TemplateValues {
    var values = sharedValues(page, root: "")
    values[.pageTitle] = title(FAQWording.changes[page.language], document.title[page.language])
    page.setLanguages(&values) { changes($0) }
    page.setRevision(&values) { Self.path($0, page.language) }
    return values
  }

  private func answerValues(
    _ page: PageValues, _ shared: TemplateValues, _ item: FAQItem, _ group: FAQDocument.Group
  ) -> TemplateValues {
    var values = shared
    values.merge(page.answer(item, sublevel: 2))
    values[.pageTitle] = title(item.label[page.language].capitalisedFirst, document.title[page.language])
    page.setLanguages(&values) { "../\(Self.path(item, $0))" }
    page.setGroup(&values, group)
    return values
  }
}
