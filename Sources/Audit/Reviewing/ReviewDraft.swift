// SPDX-License-Identifier: GPL-3.0-or-later

package import Knowledge
import Law
package import Transcripts

/// A judgement before it is recorded: what a reviewer chose and whether it makes sense.
package struct ReviewDraft: Sendable {
  /// What a reviewer may say, in the order offered.
  package static let decisions = ReviewRecord.Decision.allCases.filter(\.isJudgement)

  package var decision: ReviewRecord.Decision
  package var topic: String?
  package var verdict: String?
  package var note: String

  package init(_ decision: ReviewRecord.Decision, topic: String? = nil, verdict: String? = nil, note: String = "") {
    self.decision = decision
    self.topic = topic
    self.verdict = verdict
    self.note = note
  }

  /// What keeps the draft from being recorded.
  package enum Problem: Error, Equatable {
    /// This decision says that another verdict is right, so it has to be named.
    case verdictMissing
    case unknownVerdict(String)
    case unknownTopic(String)
    /// The answer was right: there is nothing to put right.
    case nothingToCorrect
    /// Reviewers differ, and this one is one of them.
    case oneOfTheDisputants
    case erased
  }

  /// Whether the decision means that another verdict should have come.
  package static func needsVerdict(_ decision: ReviewRecord.Decision) -> Bool {
    decision == .wrongVerdict || decision == .shouldHaveAnswered
  }

  /// Records the judgement and returns its number.
  package func record(
    on turn: StoredTurn, by reviewer: String, _ ledger: ReviewLedger, knowledge: CompiledKnowledge,
    in store: TranscriptStore
  ) throws -> Int {
    if turn.isErased { throw Problem.erased }
    let answer = ReviewLedger.key(turn: turn.number, receipt: turn.record.receipt)
    if ledger.standing(answer) == .disputed, ledger.hasJudged(reviewer, answer) { throw Problem.oneOfTheDisputants }
    if decision == .confirmed, topic != nil || verdict != nil { throw Problem.nothingToCorrect }
    if Self.needsVerdict(decision), verdict == nil { throw Problem.verdictMissing }
    if let verdict, Verdict(rawValue: verdict) == nil { throw Problem.unknownVerdict(verdict) }
    if let topic, knowledge.label(of: topic) == nil { throw Problem.unknownTopic(topic) }
    return try store.record(
      ReviewRecord(
        turn: turn.number, reviewer: reviewer, decision: decision, note: note, topic: topic, verdict: verdict))
  }
}
