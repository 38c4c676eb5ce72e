// SPDX-License-Identifier: GPL-3.0-or-later

import FoundationEssentials
package import Law

/// A question with the verdict that people agreed on, as one line of a JSON Lines file.
package struct LabelledQuestion: Sendable, Hashable {
  package var id: String
  package var question: String
  package var language: String
  package var style: String
  package var verdict: Verdict
  /// Other verdicts that can be defended.
  package var alternatives: [Verdict]
  /// Citation labels of which any suffices; a label matches those it begins.
  package var mustCite: [String]
  package var date: CalendarDate?

  package init(
    id: String, question: String, language: String = "", style: String = "", verdict: Verdict,
    alternatives: [Verdict] = [], mustCite: [String] = [], date: CalendarDate? = nil
  ) {
    self.id = id
    self.question = question
    self.language = language
    self.style = style
    self.verdict = verdict
    self.alternatives = alternatives
    self.mustCite = mustCite
    self.date = date
  }

  /// A line that is not a labelled question.
  package struct LineError: Error, CustomStringConvertible {
    package let line: Int
    package let problem: String
    package var description: String { "line \(line): \(problem)" }
  }

  private struct Row: Decodable {
    var id: String?
    var question: String?
    var lang: String?
    var style: String?
    var verdict: String?
    var alt_verdicts: [String]?
    var must_cite: [String]?
    var as_of: String?
  }

  /// Reads JSON Lines; blank lines are passed over.
  package static func read(_ text: String) throws(LineError) -> [LabelledQuestion] {
    var questions: [LabelledQuestion] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where line.contains(where: { !$0.isWhitespace }) {
      questions.append(try question(in: line, number: index + 1))
    }
    return questions
  }

  private static func question(in line: Substring, number: Int) throws(LineError) -> LabelledQuestion {
    let row: Row
    do {
      row = try JSONDecoder().decode(Row.self, from: Data(line.utf8))
    } catch {
      throw LineError(line: number, problem: "not a JSON object with a question and a verdict")
    }
    guard let question = row.question else { throw LineError(line: number, problem: "'question' is missing") }
    guard let verdict = row.verdict.flatMap(Verdict.init) else {
      throw LineError(line: number, problem: "'verdict' is missing or none of \(Verdict.allCases.map(\.rawValue))")
    }
    var date: CalendarDate?
    if let text = row.as_of {
      date = CalendarDate(iso: text)
      if date == nil { throw LineError(line: number, problem: "'as_of' is '\(text)', not a date YYYY-MM-DD") }
    }
    return LabelledQuestion(
      id: row.id ?? "line \(number)", question: question, language: row.lang ?? "", style: row.style ?? "",
      verdict: verdict, alternatives: (row.alt_verdicts ?? []).compactMap(Verdict.init), mustCite: row.must_cite ?? [],
      date: date)
  }
}
