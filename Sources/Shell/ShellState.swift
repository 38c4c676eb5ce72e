// SPDX-License-Identifier: GPL-3.0-or-later

package import Dialogue
package import Law
import TextAnalysis

/// What a sitting remembers.
package struct ShellState: Sendable {
  /// The language of the shell's own words.
  package var language: TextLanguage
  /// The language of answers; `nil` follows each question.
  package var answerLanguage: TextLanguage?
  package var today: CalendarDate
  package var asOf: CalendarDate?
  /// Whom the asker is.
  package var addressee: String?
  /// What is true of the asker.
  package var profile: [String: Bool]
  package var lastTurn: Turn?
  package var isPrivate = false
  package var isOver = false

  package init(
    language: TextLanguage, answerLanguage: TextLanguage? = nil, today: CalendarDate, asOf: CalendarDate? = nil,
    addressee: String? = nil, profile: [String: Bool] = [:]
  ) {
    self.language = language
    self.answerLanguage = answerLanguage
    self.today = today
    self.asOf = asOf
    self.addressee = addressee
    self.profile = profile
  }

  package var context: AskingContext {
    AskingContext(
      today: today, asOf: asOf, addressee: addressee, conditions: profile, fallbackLanguage: language)
  }

  /// One of two wordings by the shell's language.
  func say(_ id: String, _ en: String) -> String { language == .id ? id : en }

  /// A question back with the near spelling of an unknown word, or nothing.
  func near(_ word: String, among known: [String]) -> String { near(word, among: known) { "'\($0)'" } }

  func nearCommand(_ word: some StringProtocol) -> String {
    near(String(word), among: DotCommand.all.map(\.name)) { ".\($0)" }
  }

  private func near(_ word: String, among known: [String], written: (String) -> String) -> String {
    guard let near = Suggestion.nearest(to: word, among: known).map(written) else { return "" }
    return say("; maksudnya \(near)?", "; did you mean \(near)?")
  }
}
