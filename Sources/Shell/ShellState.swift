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
  /// What is true of the asker.
  package var profile: KnownFacts
  package var lastTurn: Turn?
  /// The number under which the last turn is on record; `nil` when it is not.
  private(set) var lastRecord: Int?
  /// The turns that may be written down, oldest first; what was said in private is not among them.
  private(set) var sitting: [Turn] = []
  /// What the last turn that was about something leaves to the next one.
  package var previous: Carried?
  /// The question that the shell put and that is not answered yet.
  package var pending: DecidingQuestion?
  /// Whether the shell asks for the facts that a conditional answer depends on.
  package var asks: Bool
  package var isPrivate = false
  /// Whether the output is read aloud: no decorative signs then.
  package var isForScreenReader = false
  package var isOver = false

  package init(
    language: TextLanguage, answerLanguage: TextLanguage? = nil, today: CalendarDate, asOf: CalendarDate? = nil,
    profile: KnownFacts = KnownFacts(), asks: Bool = false
  ) {
    self.language = language
    self.answerLanguage = answerLanguage
    self.today = today
    self.asOf = asOf
    self.profile = profile
    self.asks = asks
  }

  /// Of how many topics the last answer offers a choice.
  var choices: Int { lastTurn?.answer.choices.count ?? 0 }

  package var context: AskingContext {
    var context = AskingContext(today: today, asOf: asOf, fallbackLanguage: language)
    context.known = profile
    context.previous = previous
    return context
  }

  /// Lets go of what was said, so that the next question stands on its own.
  mutating func forget() {
    lastTurn = nil
    lastRecord = nil
    previous = nil
    pending = nil
  }

  /// Takes in a turn and the number under which it is on record.
  mutating func remember(_ turn: Turn, record: Int?) {
    lastTurn = turn
    lastRecord = record
    previous = turn.continuation ?? previous
    if !isPrivate { sitting.append(turn) }
  }

  /// One of two wordings by the shell's language.
  func say(_ id: String, _ en: String) -> String { language == .id ? id : en }

  /// A question back with the near spelling of an unknown word, or nothing.
  func near(_ word: String, among known: [String]) -> String { near(word, among: known) { "'\($0)'" } }

  /// A few names that would have been right, or nothing.
  func there(are names: [String]) -> String {
    guard !names.isEmpty else { return "" }
    let shown = names.prefix(5).joined(separator: ", ")
    let left = names.count - 5
    return say("; ada: ", "; there are: ") + shown + (left > 0 ? say(" dan \(left) lagi", " and \(left) more") : "")
  }

  func nearCommand(_ word: some StringProtocol) -> String {
    near(word.lowercased(), among: DotCommand.all.map(\.name)) { ".\($0)" }
  }

  private func near(_ word: String, among known: [String], written: (String) -> String) -> String {
    guard let near = Suggestion.nearest(to: word, among: known).map(written) else { return "" }
    return say("; maksudnya \(near)?", "; did you mean \(near)?")
  }
}
