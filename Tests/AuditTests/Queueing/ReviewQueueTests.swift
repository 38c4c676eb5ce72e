// SPDX-License-Identifier: GPL-3.0-or-later

import TestSupport
import Testing
import Transcripts

@testable import Audit

@Suite struct ReviewQueueTests {
  private let folder = TemporaryFolder()

  private func store() throws -> TranscriptStore { try TranscriptStore.open(folder.file("netra.sqlite")) }

  private func turn(
    _ receipt: String, verdict: String = "forbidden", confidence: Double = 0.9, law: String? = "high"
  ) -> TurnRecord {
    TurnRecord(
      session: "s", time: "2026-11-22T01:02:03.456Z", channel: .ask, text: "pertanyaan \(receipt)", language: "id",
      asOf: "2026-11-22", topic: "t", verdict: verdict, intent: "permission", answer: "a", confidence: confidence,
      pack: "p", engine: "e", latencyMicroseconds: 1, receipt: receipt, contextJSON: #"{"today":"2026-11-22"}"#,
      lawConfidence: law)
  }

  private func queue(
    _ store: TranscriptStore, reviewers: Int = 1, _ change: (inout ReviewQueue.Options) -> Void = { _ in }
  ) throws -> ReviewQueue {
    var options = ReviewQueue.Options()
    options.sampleRate = 0
    change(&options)
    return try ReviewQueue(store, try ReviewLedger(store, required: reviewers), options)
  }

  @Test func theMostPressingComesFirstAndNothingTwice() throws {
    let store = try store()
    try store.record([
      turn("calm"), turn("doubt", confidence: 0.3), turn("law", law: "medium"), turn("none", verdict: "out_of_scope"),
      turn("both", verdict: "unclear", confidence: 0.1), turn("none", verdict: "out_of_scope"), turn("moved"),
      turn("flagged"), turn("flagged"),
    ])
    try store.record(ReviewRecord(turn: 9, reviewer: "asker", decision: .reported, note: "keliru"))
    let items = try queue(store) { $0.changed = [7] }.items
    #expect(items.map(\.turn) == [9, 4, 5, 2, 3, 7])
    #expect(
      items.map { $0.reasons[0] } == [
        .reported, .unanswered, .unanswered, .lowConfidence, .lowConfidenceLaw, .changed,
      ])
    #expect(items.map(\.asked) == [2, 2, 1, 1, 1, 1])
    #expect(items[2].reasons == [.unanswered, .lowConfidence])

    // A review of one turn settles the same answer wherever it was given.
    try store.record(ReviewRecord(turn: 6, reviewer: "ani", decision: .confirmed))
    #expect(try queue(store).items.map(\.turn) == [9, 5, 2, 3])
    // A report opens it again.
    try store.record(ReviewRecord(turn: 4, reviewer: "asker", decision: .reported))
    #expect(try queue(store).items.map(\.turn).prefix(2) == [4, 9])
  }

  @Test func twoReviewersAreBlindAndAThirdDecides() throws {
    let store = try store()
    try store.record(turn("x", verdict: "unclear"))
    func standing() throws -> ReviewLedger.Standing { try ReviewLedger(store, required: 2).standing("x") }
    #expect(try standing() == .unread)
    try store.record(ReviewRecord(turn: 1, reviewer: "ani", decision: .confirmed))
    #expect(try standing() == .waiting(votes: 1))
    #expect(try queue(store, reviewers: 2) { $0.reviewer = "ani" }.items.isEmpty)
    #expect(try queue(store, reviewers: 2) { $0.reviewer = "budi" }.items.map(\.turn) == [1])
    // The same person's second word is no second reviewer.
    try store.record(ReviewRecord(turn: 1, reviewer: "ani", decision: .incomplete))
    #expect(try standing() == .waiting(votes: 1))
    try store.record(ReviewRecord(turn: 1, reviewer: "budi", decision: .wrongVerdict, verdict: "forbidden"))
    #expect(try standing() == .disputed)
    #expect(try queue(store, reviewers: 2) { $0.reviewer = "cici" }.items.first?.reasons.first == .disputed)
    #expect(try queue(store, reviewers: 2) { $0.reviewer = "budi" }.items.isEmpty)
    try store.record(ReviewRecord(turn: 1, reviewer: "cici", decision: .wrongVerdict, verdict: "forbidden"))
    guard case .settled(let review) = try standing() else {
      Issue.record("not settled")
      return
    }
    #expect(review.record.reviewer == "cici")
    let pairs = try ReviewLedger(store, required: 2).firstPairs
    #expect(pairs.map { $0.0.record.decision } == [.confirmed])
    #expect(pairs.map { $0.1.record.decision } == [.wrongVerdict])
  }

  @Test func theSampleStaysAsTurnsComeAndBoundsTheErrorRate() throws {
    let store = try store()
    try store.record((1...2_000).map { turn("r\($0)") })
    let drawn = try queue(store) { $0.sampleRate = 0.05 }.items.map(\.turn)
    #expect((60...140).contains(drawn.count))
    #expect(try queue(store) { $0.errorBound = 0.01 }.sample.drawn == 299)
    try store.record((2_001...2_500).map { turn("r\($0)") })
    let later = try queue(store) { $0.sampleRate = 0.05 }.items.map(\.turn)
    #expect(later.filter { $0 <= 2_000 } == drawn)
    #expect(
      try queue(store) {
        $0.sampleRate = 0.05; $0.seed = 2
      }.items.map(\.turn) != later)

    for turn in later { try store.record(ReviewRecord(turn: turn, reviewer: "ani", decision: .confirmed)) }
    let read = try queue(store) { $0.sampleRate = 0.05 }
    #expect(read.items.isEmpty)
    #expect(read.sample.read == later.count)
    #expect(read.sample.upperLimit == ErrorRate.upperLimit(wrong: 0, read: later.count))
  }
}
