// SPDX-License-Identifier: GPL-3.0-or-later

import Law
package import Transcripts

/// The turns that a person should read, the most pressing first; the same answer stands in it once.
package struct ReviewQueue: Sendable {
  package struct Options: Sendable {
    /// Leave out what this reviewer has judged already; nil shows everything open.
    package var reviewer: String?
    /// Below this an answer counts as doubtful, 0…1.
    package var lowConfidence = 0.5
    /// The share of the rest that is drawn at random, 0…1.
    package var sampleRate = 0.05
    /// Draw so many that, when all are found right, less than this share of the rest is wrong (95 %); overrides the
    /// rate.
    package var errorBound: Double?
    package var seed: UInt64 = 1
    /// Turns that today's pack answers differently.
    package var changed: Set<Int> = []

    package init() {}
  }

  package struct Item: Sendable, Equatable {
    /// The turn to be read: of those that got this answer the one that was reported, else the first.
    package let turn: Int
    /// At least one, the most pressing first.
    package let reasons: [QueueReason]
    /// How many turns got this answer.
    package let asked: Int
  }

  /// What was drawn at random.
  package struct Sample: Sendable, Equatable {
    /// Turns that no other reason puts into the queue, read or not.
    package let population: Int
    package let drawn: Int
    /// Of those drawn, how many answers are settled, and how many of these were found wrong.
    package let read: Int
    package let wrong: Int
    package let seed: UInt64

    /// Below this is the share of wrong answers in the population (95 %).
    package var upperLimit: Double { ErrorRate.upperLimit(wrong: wrong, read: read) }
  }

  package let items: [Item]
  package let sample: Sample

  /// The turns that got one and the same answer.
  private struct Group {
    var turn: Int
    var reasons: Set<QueueReason> = []
    var asked = 0
  }

  /// A turn that may be drawn.
  private struct Lot {
    let place: Double
    let turn: Int
    let answer: String
  }

  package init(_ store: TranscriptStore, _ ledger: ReviewLedger, _ options: Options) throws {
    var groups: [String: Group] = [:]
    var rest: [Lot] = []
    try store.forEachOutline { turn in
      let answer = ReviewLedger.key(turn: turn.number, receipt: turn.receipt)
      var group = groups[answer] ?? Group(turn: turn.number)
      group.asked += 1
      group.reasons.formUnion(Self.reasons(turn, options))
      groups[answer] = group
      if group.reasons.isEmpty {
        let place = SplitMix.fraction(seed: options.seed, position: turn.number)
        rest.append(Lot(place: place, turn: turn.number, answer: answer))
      }
    }
    rest.removeAll { groups[$0.answer]?.reasons.isEmpty == false }
    let drawn = Self.draw(rest, options)
    for lot in drawn { groups[lot.answer]?.reasons.insert(.sample) }
    let settled = drawn.compactMap { lot in
      if case .settled(let review) = ledger.standing(lot.answer) { review } else { nil }
    }
    sample = Sample(
      population: rest.count, drawn: drawn.count, read: settled.count,
      wrong: settled.count(where: \.isWrong), seed: options.seed)
    items = groups.compactMap { answer, group in Self.item(answer, group, ledger, options) }.sorted { a, b in
      if a.reasons[0] != b.reasons[0] { return a.reasons[0] < b.reasons[0] }
      return a.asked != b.asked ? a.asked > b.asked : a.turn < b.turn
    }
  }

  /// Nil when nobody, or not this reviewer, needs to read the answer.
  private static func item(_ answer: String, _ group: Group, _ ledger: ReviewLedger, _ options: Options) -> Item? {
    let standing = ledger.standing(answer)
    if case .settled = standing { return nil }
    if let reviewer = options.reviewer, ledger.hasJudged(reviewer, answer) { return nil }
    var (reasons, turn) = (group.reasons, group.turn)
    if let report = ledger.openReports(answer).first {
      reasons.insert(.reported)
      turn = report.record.turn
    }
    if standing == .disputed { reasons.insert(.disputed) }
    // What one reviewer has read is finished by the others, also when nothing else calls for it any more.
    if case .waiting = standing, reasons.isEmpty { reasons.insert(.sample) }
    return reasons.isEmpty ? nil : Item(turn: turn, reasons: reasons.sorted(), asked: group.asked)
  }

  private static func reasons(_ turn: TurnOutline, _ options: Options) -> Set<QueueReason> {
    var reasons: Set<QueueReason> = []
    if turn.isUnanswered { reasons.insert(.unanswered) }
    if turn.confidence < options.lowConfidence, turn.verdict != Verdict.outOfScope.rawValue {
      reasons.insert(.lowConfidence)
    }
    if let law = turn.lawConfidence, law != Confidence.high.rawValue { reasons.insert(.lowConfidenceLaw) }
    if options.changed.contains(turn.number) { reasons.insert(.changed) }
    return reasons
  }

  /// Who is drawn depends on the seed and the turn's number alone, so that turns to come change nothing.
  private static func draw(_ rest: [Lot], _ options: Options) -> [Lot] {
    guard let bound = options.errorBound else { return rest.filter { $0.place < options.sampleRate } }
    let size = ErrorRate.sampleSize(bounding: bound)
    return Array(rest.sorted { ($0.place, $0.turn) < ($1.place, $1.turn) }.prefix(size))
  }
}
