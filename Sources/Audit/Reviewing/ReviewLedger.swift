// SPDX-License-Identifier: GPL-3.0-or-later

package import Transcripts

/// What reviewers have said so far, by answer.
///
/// Turns with the same receipt are one and the same answer to the same question, so a review of one counts for all:
/// nobody reads the same thing twice. A report by an asker that comes after the reviews opens the answer again.
package struct ReviewLedger: Sendable {
  /// How far the reviewing of one answer has come.
  package enum Standing: Sendable, Equatable {
    case unread
    /// So many reviewers of those required have judged.
    case waiting(votes: Int)
    /// Those required have judged, and differ: one who has not yet judged decides.
    case disputed
    case settled(StoredReview)
  }

  /// How many reviewers judge each answer, blind to each other.
  package let required: Int
  private var votes: [String: [StoredReview]] = [:]
  private var reports: [String: [StoredReview]] = [:]
  /// The reviewers' first words on each answer that two or more have judged: the pairs agreement is measured on.
  package private(set) var firstPairs: [(StoredReview, StoredReview)] = []

  package init(_ store: TranscriptStore, required: Int) throws(TranscriptFailure) {
    let reviews = try store.reviews()
    self.init(reviews, receipts: try store.receipts(of: reviews.map(\.record.turn)), required: required)
  }

  /// - Parameters:
  ///   - reviews: in the order recorded.
  ///   - receipts: of the turns they are about; a turn without one stands for itself.
  init(_ reviews: [StoredReview], receipts: [Int: String], required: Int) {
    self.required = required
    var everyone: [String: [StoredReview]] = [:]
    for review in reviews {
      let key = Self.key(turn: review.record.turn, receipt: receipts[review.record.turn])
      if review.record.decision == .reported {
        reports[key, default: []].append(review)
        votes[key] = nil
      } else if review.record.decision.isJudgement {
        votes[key, default: []].append(review)
        everyone[key, default: []].append(review)
      }
    }
    for (_, said) in everyone.sorted(by: { $0.value[0].number < $1.value[0].number }) {
      let first = Self.first(said)
      if first.count >= 2 { firstPairs.append((first[0], first[1])) }
    }
  }

  /// - Parameter answer: its key.
  package func standing(_ answer: String) -> Standing {
    let first = Self.first(votes[answer] ?? [])
    if first.isEmpty { return .unread }
    if first.count < required { return .waiting(votes: first.count) }
    // Whoever came after those required was the one to decide.
    if first.count > required, let decisive = first.last { return .settled(decisive) }
    let agreed = first.dropFirst().allSatisfy { Self.agree($0, first[0]) }
    return agreed ? .settled(first[first.count - 1]) : .disputed
  }

  package func hasJudged(_ reviewer: String, _ answer: String) -> Bool {
    (votes[answer] ?? []).contains { $0.record.reviewer == reviewer }
  }

  /// What askers said against an answer that no reviewer has judged since.
  package func openReports(_ answer: String) -> [StoredReview] { votes[answer] == nil ? reports[answer] ?? [] : [] }

  /// The answers that were settled, each with the review that did, in the order of these.
  package func settled() -> [StoredReview] {
    votes.keys.compactMap { if case .settled(let review) = standing($0) { review } else { nil } }
      .sorted { $0.number < $1.number }
  }

  /// Two reviews agree when they decide the same and would put the same right.
  static func agree(_ a: StoredReview, _ b: StoredReview) -> Bool {
    a.record.decision == b.record.decision && a.record.verdict == b.record.verdict && a.record.topic == b.record.topic
  }

  /// Each reviewer's first word, in order.
  private static func first(_ reviews: [StoredReview]) -> [StoredReview] {
    var seen: Set<String> = []
    return reviews.filter { seen.insert($0.record.reviewer).inserted }
  }

  /// An answer's key: its receipt, or the turn itself once that was erased.
  package static func key(turn: Int, receipt: String?) -> String {
    receipt.flatMap { $0.isEmpty ? nil : $0 } ?? "#\(turn)"
  }
}

extension StoredReview {
  /// Whether the reviewer found something wrong with the answer.
  var isWrong: Bool { record.decision != .confirmed }
}
