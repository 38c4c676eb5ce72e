// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Knowledge
import Law

/// A table (RFC 4180), one row for each item and language, and one for each question without an answer. No cell can be
/// taken for a formula.
package struct CSVFAQWriter: FAQWriter {
  static let columns = [
    "topic", "group", "language", "question", "verdict", "verdict_text", "subject", "reason", "branches", "exceptions",
    "sanctions", "alternatives", "citations", "notes", "as_of", "reviewed", "knowledge", "receipt", "status", "line",
    "wordings", "valid_from",
    "valid_to",
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
        item.id, group.title[turn.language], turn.language.rawValue, item.question(turn.language),
        turn.verdict.rawValue, Phrases.verdict(turn.verdict, turn.language), outline.subject,
        outline.reason.joined(separator: "\n"), items(.branches), items(.exceptions), items(.sanctions),
        items(.alternatives), items(.basis), items(.notes), turn.date.description, item.reviewed?.description ?? "",
        turn.knowledge, turn.receipt, FAQRow.Status.answered.rawValue, "",
        item.questions[turn.language].joined(separator: "\n"), item.validity?.start.description ?? "",
        item.validity?.lastDay?.description ?? "",
      ])
    }
    for row in document.unanswered { text += CSVText.row(Self.columns.map { Self.cell(row, $0, document) }) }
    return text
  }

  package func landmarks(_ document: FAQDocument) -> [FAQLandmark] {
    document.questions.map { item, turn, group in
      let start = [item.id, group.title[turn.language], turn.language.rawValue].map(CSVText.cell)
      return FAQLandmark(start.joined(separator: ","), item: item.id)
    }
  }

  private static func cell(_ row: FAQRow, _ column: String, _ document: FAQDocument) -> String {
    switch column {
    case "question": row.question
    case "reason": row.reason ?? ""
    case "status": row.status.rawValue
    case "line": String(row.line)
    case "as_of": document.asOf.description
    case "knowledge": document.knowledge
    default: ""
    }
  }
}
