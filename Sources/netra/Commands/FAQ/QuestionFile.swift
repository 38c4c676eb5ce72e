// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Knowledge
import Law
import Publishing
import TextAnalysis
import Transcripts

/// Reads questions: plain lines, JSON Lines, or CSV, told apart by what stands in the file.
struct QuestionFile {
  /// A question longer than this, in characters, is somebody's document.
  private static let longest = 2_000

  private let name: String
  private let bytes: [UInt8]
  private let base: KnowledgeBase
  private let mask: PersonalDataMask

  /// - Parameter path: a file, or `-` for standard input.
  init(path: String, base: KnowledgeBase, mask: PersonalDataMask) throws {
    name = path
    self.base = base
    self.mask = mask
    guard let read = InputFile.bytes(path) else {
      throw Failure(status: .wrongUsage, message: "cannot read '\(path)'")
    }
    bytes = Array(read.starts(with: [0xEF, 0xBB, 0xBF]) ? read.dropFirst(3) : read[...])
  }

  /// One for each row that is not empty; those that cannot be read say why.
  func rows() throws -> [FAQQuestion] {
    if let table = QuestionTable(bytes) {
      return table.rows().map(checked)
    }
    if name.lowercased().hasSuffix(".csv") {
      let found = QuestionTable.header(bytes)
      let near = found.lazy.compactMap { Suggestion.nearest(to: $0.lowercased(), among: QuestionTable.Column.all) }
        .first
      throw Failure(
        status: .wrongUsage,
        message: "'\(name)' has no column 'question'; its first row has: \(found.joined(separator: ", "))"
          + (near.map { "; did you mean '\($0)'?" } ?? ""))
    }
    return bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated().compactMap { index, line in
      guard let text = String(validating: line, as: UTF8.self) else {
        return FAQQuestion(
          line: index + 1, text: String(decoding: line, as: UTF8.self), problem: "the line is not UTF-8")
      }
      let trimmed = text.trimmed
      return trimmed.isEmpty ? nil : read(trimmed, line: index + 1)
    }.map(checked)
  }

  private func read(_ text: String, line: Int) -> FAQQuestion {
    do {
      let row = try BatchRow(text, in: AskingContext(today: Clock.today()), base: base)
      return FAQQuestion(
        line: line, id: row.utterance.id, text: row.utterance.text, language: row.utterance.language,
        asOf: row.context.asOf, addressee: row.context.addressee, conditions: row.context.conditions)
    } catch {
      return FAQQuestion(line: line, id: error.id, text: text, problem: error.message)
    }
  }

  /// Masks, and refuses what is no question.
  private func checked(_ question: FAQQuestion) -> FAQQuestion {
    var question = question
    question.id = question.id.map { mask.masked($0) }
    if question.problem == nil {
      if question.text.allSatisfy(\.isWhitespace) {
        question.problem = "the row has no question"
      } else if question.text.count > Self.longest {
        question.problem = "the question is longer than \(Self.longest) characters"
      } else if let addressee = question.addressee, !base.addressees.contains(where: { $0.id == addressee }) {
        let near = Suggestion.phrase(for: addressee, among: base.addressees.map(\.id))
        question.problem = "no addressee '\(addressee)'\(near)"
      }
    }
    if question.problem != nil { question.addressee = nil }
    let text = question.text.count > Self.longest ? question.text.prefix(200) + "…" : Substring(question.text)
    question.text = mask.masked(String(text))
    return question
  }
}
