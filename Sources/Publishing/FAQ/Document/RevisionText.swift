// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Law

/// What changed since an earlier edition, in words.
struct RevisionText {
  struct Entry {
    let item: String
    /// What became of it.
    let kind: String
    let label: String
    /// Before and after; `nil` where there is nothing to compare.
    let detail: String?
    /// Whether the item is in this edition.
    let isPresent: Bool

    /// All of it on one line.
    var line: String { "\(kind): \(label)\(detail.map { ": \($0)" } ?? "")" }
  }

  /// One sentence: since which edition, and how many changes.
  let summary: String
  let entries: [Entry]

  /// `nil` for an edition that was compared with none.
  init?(_ document: FAQDocument, _ language: TextLanguage) {
    guard let revision = document.revision else { return nil }
    let number = revision.number.map { " (\($0))" } ?? ""
    let date = LongDate.text(revision.issued, language) + number
    summary = FAQWording.changesSince(date, revision.changes.count, language)
    entries = revision.changes.map { change in
      Entry(
        item: change.item, kind: FAQWording.change(change.kind)[language],
        label: change.label[language].capitalisedFirst,
        detail: Self.detail(change, language), isPresent: change.kind != .withdrawn)
    }
  }

  private static func detail(_ change: FAQRevision.Change, _ language: TextLanguage) -> String? {
    switch change.kind {
    case .verdict:
      let words = (change.before + change.after).map { text in
        Verdict(rawValue: text).map { Phrases.verdict($0, language) } ?? text
      }
      return words.joined(separator: " → ")
    case .basis:
      return (change.before.map { "− \($0)" } + change.after.map { "+ \($0)" }).joined(separator: "; ")
    case .new, .wording, .withdrawn: return nil
    }
  }
}
