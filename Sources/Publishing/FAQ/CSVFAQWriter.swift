// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Law

/// A table (RFC 4180), one row for each item and language. No cell can be taken for a formula.
package struct CSVFAQWriter: FAQWriter {
  static let columns = [
    "topic", "group", "language", "question", "verdict", "verdict_text", "subject", "reason", "branches", "exceptions",
    "sanctions", "alternatives", "citations", "notes", "as_of", "reviewed", "knowledge", "receipt",
  ]

  /// Some spreadsheets read UTF-8 only behind a byte order mark.
  private let hasByteOrderMark: Bool

  package init(hasByteOrderMark: Bool = false) { self.hasByteOrderMark = hasByteOrderMark }

  package func write(_ document: FAQDocument) -> String {
    var text = hasByteOrderMark ? "\u{FEFF}" : ""
    text += CSVText.row(Self.columns)
    for (item, turn, group) in document.questions {
      let outline = AnswerOutline(turn)
      func items(_ kind: AnswerOutline.Section.Kind) -> String {
        outline.sections.first { $0.kind == kind }?.items.joined(separator: "\n") ?? ""
      }
      text += CSVText.row([
        item.topic, group.title[turn.language], turn.language.rawValue, item.question(turn.language),
        turn.verdict.rawValue, Phrases.verdict(turn.verdict, turn.language), outline.subject,
        outline.reason.joined(separator: "\n"), items(.branches), items(.exceptions), items(.sanctions),
        items(.alternatives), items(.basis), items(.notes), turn.date.description, item.reviewed?.description ?? "",
        turn.knowledge, turn.receipt,
      ])
    }
    return text
  }
}
