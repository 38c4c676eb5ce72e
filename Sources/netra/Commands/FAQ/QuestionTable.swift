// SPDX-License-Identifier: GPL-3.0-or-later

import Law
import Publishing
import SwiftCSV
import TextAnalysis

/// A CSV file of questions, read record by record, so that a broken one leaves the others alone.
struct QuestionTable {
  enum Column: String, CaseIterable {
    case question, id
    case asOf = "as_of"
    case language, addressee

    /// Every name a column can have.
    static let all = allCases.map(\.rawValue) + ["pertanyaan"]

    init?(_ name: String) {
      let name = name.trimmed.lowercased()
      self.init(rawValue: name == "pertanyaan" ? Column.question.rawValue : name)
    }
  }

  private let records: [(line: Int, text: String)]
  private let delimiter: CSVDelimiter
  private let columns: [Column?]

  /// `nil` unless the first row names a column `question`.
  init?(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    let records = Self.records(text)
    guard let first = records.first else { return nil }
    delimiter = CSVDelimiter.guessed(string: first.text)
    columns = ((try? Self.cells(first.text, delimiter)) ?? []).map { Column($0) }
    guard columns.contains(.question) else { return nil }
    self.records = Array(records.dropFirst())
  }

  /// The cells of the first row, for a message.
  static func header(_ bytes: [UInt8]) -> [String] {
    guard let first = records(String(decoding: bytes, as: UTF8.self)).first else { return [] }
    return (try? cells(first.text, CSVDelimiter.guessed(string: first.text))) ?? [first.text]
  }

  func rows() -> [FAQQuestion] {
    records.compactMap { line, text in
      if text.allSatisfy(\.isWhitespace) { return nil }
      guard let cells = try? Self.cells(text, delimiter) else {
        return FAQQuestion(line: line, text: text.trimmed, problem: "the quotation marks of the row do not match")
      }
      if cells.count > columns.count {
        return FAQQuestion(
          line: line, text: text.trimmed,
          problem: "the row has \(cells.count) cells, the first row has \(columns.count)")
      }
      return question(line, cells)
    }
  }

  private func question(_ line: Int, _ cells: [String]) -> FAQQuestion {
    func cell(_ column: Column) -> String? {
      guard let place = columns.firstIndex(of: column), place < cells.count else { return nil }
      let text = cells[place].trimmed
      return text.isEmpty ? nil : text
    }
    var question = FAQQuestion(
      line: line, id: cell(.id), text: cell(.question) ?? "", addressee: cell(.addressee))
    if let text = cell(.asOf) {
      question.asOf = CalendarDate(iso: text)
      if question.asOf == nil { question.problem = "\"as_of\" is '\(text)', not a date YYYY-MM-DD" }
    }
    if let text = cell(.language) {
      question.language = TextLanguage(rawValue: text.lowercased())
      if question.language == nil { question.problem = "\"language\" is '\(text)', neither id nor en" }
    }
    return question
  }

  // MARK: Records

  /// Cuts at line ends outside quotation marks. Where a quotation mark is never closed, its line stands alone.
  private static func records(_ text: String) -> [(line: Int, text: String)] {
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    let quotes = lines.map { line in line.utf8.count { $0 == UInt8(ascii: "\"") } }
    var records: [(Int, String)] = []
    var index = 0
    while index < lines.count {
      var end = index
      var open = quotes[index] % 2 == 1
      while open, end + 1 < lines.count, end - index < 200 {
        end += 1
        if quotes[end] % 2 == 1 { open = false }
      }
      if open { end = index }
      records.append((index + 1, lines[index...end].joined(separator: "\n")))
      index = end + 1
    }
    return records
  }

  private static func cells(_ record: String, _ delimiter: CSVDelimiter) throws -> [String] {
    if record.utf8.count(where: { $0 == UInt8(ascii: "\"") }) % 2 == 1 {
      throw CSVParseError.quotation(message: "open quotation mark")
    }
    return try EnumeratedCSV(string: record, delimiter: delimiter, loadColumns: false).header
  }
}
