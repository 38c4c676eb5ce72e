// SPDX-License-Identifier: GPL-3.0-or-later

/// One judgement on a turn. A review never edits the turn; a later review stands beside the earlier one.
package struct ReviewRecord: Sendable, Equatable {
  package enum Decision: String, Sendable, CaseIterable {
    /// The asker flagged the answer; not yet a reviewer's word.
    case reported
    case confirmed
    case wrongVerdict = "wrong_verdict"
    case wrongCitation = "wrong_citation"
    case incomplete
    case shouldHaveAbstained = "should_have_abstained"
    case shouldHaveAnswered = "should_have_answered"
    /// The question went into the pack as a test or a wording; the note says which.
    case promoted
    /// The suggestion that this question leads was turned down, for the reason in the note.
    case dismissed

    /// Whether it is a reviewer's word on the answer.
    package var isJudgement: Bool { ![.reported, .promoted, .dismissed].contains(self) }
  }

  /// Number of the turn judged.
  package var turn: Int
  /// UTC, ISO 8601 with milliseconds.
  package var time: String
  package var reviewer: String
  package var decision: Decision
  /// The reason in words, masked before it is written.
  package var note: String
  /// For a correction: the topic that was meant.
  package var topic: String?
  /// For a correction: the verdict that is right.
  package var verdict: String?

  package init(
    turn: Int, time: String = UTCTime.now(), reviewer: String, decision: Decision, note: String = "",
    topic: String? = nil, verdict: String? = nil
  ) {
    self.turn = turn
    self.time = time
    self.reviewer = reviewer
    self.decision = decision
    self.note = note
    self.topic = topic
    self.verdict = verdict
  }
}
