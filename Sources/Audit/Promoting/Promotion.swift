// SPDX-License-Identifier: GPL-3.0-or-later

package import Dialogue
package import Law
import Publishing
package import Transcripts

/// A stored question on its way into the pack, as a test or as a wording that trains.
package struct Promotion: Sendable {
  package enum Form: String, Sendable, CaseIterable { case test, wording }

  package let turn: StoredTurn
  /// As it goes into the pack.
  package let question: String
  package let form: Form
  /// The topic or refusal it belongs to; nil for a test of something no topic is about.
  package let topic: String?
  package let verdict: Verdict
  package let reason: String
  package let by: String

  package enum Problem: Error, Equatable {
    case erased
    /// The question leans on an earlier one and has to be given in whole words.
    case followUp
    /// No review says what is right.
    case nothingDecided
    /// The review found the answer wrong without naming the right verdict.
    case verdictMissing
    case topicMissing
  }

  /// - Parameters:
  ///   - question: in other words than those stored; needed for a follow-up.
  ///   - review: the last judgement on the turn, which says what is right unless `topic` and `verdict` do.
  ///   - reason: goes into the file as a comment; the review's note when nil.
  package init(
    _ turn: StoredTurn, as form: Form, question: String? = nil, review: StoredReview?, topic: String? = nil,
    verdict: Verdict? = nil,
    reason: String? = nil, by: String
  ) throws(Problem) {
    if turn.isErased { throw .erased }
    if question == nil, turn.record.isFollowUp { throw .followUp }
    guard review != nil || verdict != nil || form == .wording && topic != nil else { throw .nothingDecided }
    let decided = review?.record.verdict.flatMap(Verdict.init)
    let isVerdictRight = [.confirmed, .wrongCitation, .incomplete].contains(review?.record.decision)
    let kept = isVerdictRight ? Verdict(rawValue: turn.record.verdict) : nil
    guard let verdict = verdict ?? decided ?? kept ?? (form == .wording ? .info : nil) else { throw .verdictMissing }
    let meant = topic ?? review?.record.topic ?? (decided == .outOfScope ? nil : turn.record.topic)
    if form == .wording, meant == nil { throw .topicMissing }
    self.turn = turn
    self.question = question ?? turn.record.text
    self.form = form
    self.topic = meant
    self.verdict = verdict
    self.reason = reason ?? review?.record.note ?? ""
    self.by = by
  }

  /// The keys of the list it goes to, below the top of the file.
  ///
  /// - Parameter isListOfTests: the file holds nothing but tests.
  package func path(isListOfTests: Bool) -> [String] {
    if isListOfTests { return [] }
    return form == .test ? ["tests"] : ["questions", turn.record.language]
  }

  /// The lines of the entry: the reason as a comment, then the question and, for a test, what is expected.
  ///
  /// - Parameter asked: with what the question was asked besides its words.
  package func entry(asked: AskingContext) -> [String] {
    var why = "# " + PlainText.line(reason.isEmpty ? "from a reviewed question" : reason)
    why += " (turn \(turn.number), \(PlainText.line(by)))"
    guard form == .test else { return [why, Self.quoted(question)] }
    var lines = [why, "ask: \(Self.quoted(question))"]
    if let asOf = asked.asOf { lines.append("as-of: \(asOf)") }
    if let addressee = asked.addressee { lines.append("who: \(addressee)") }
    for (key, value) in [("given", true), ("denies", false)] {
      let conditions = asked.conditions.filter { $0.value == value }.keys.sorted()
      if !conditions.isEmpty { lines.append("\(key): [\(conditions.joined(separator: ", "))]") }
    }
    return lines + ["expect: \(verdict.rawValue)"]
  }

  /// A YAML double-quoted scalar; JSON's form of a text is one (YAML 1.2.2, §1.2).
  private static func quoted(_ text: String) -> String {
    var writer = JSONWriter()
    writer.string(text)
    return writer.text
  }
}
