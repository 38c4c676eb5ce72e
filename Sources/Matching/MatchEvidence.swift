// SPDX-License-Identifier: GPL-3.0-or-later

/// What speaks for the best labels of a question, before it is judged.
struct MatchEvidence {
  struct Candidate {
    var label: Int32
    var score: Float
    var similarity: Float
    var coverage: Float
  }

  /// Best first.
  var candidates: [Candidate]
  /// The score of every label.
  var scores: [Float]
  /// Which labels may win; empty if all.
  var allowed: [Bool]
  /// Share of the question in stems that any wording has.
  var coverage: Float
  var knownStems: Int
  /// The evidence of the same text without its unknown words, if it has any.
  var withoutUnknown: [MatchEvidence] = []

  /// How many signals there are.
  static let signalCount = 6

  /// The signals of the calibration, each greater when the question is more surely meant.
  var signals: [Double] {
    guard let first = candidates.first else { return [Double](repeating: 0, count: Self.signalCount) }
    let second = candidates.count > 1 ? candidates[1].score : 0
    let similarity = candidates.prefix(3).map(\.similarity).max() ?? 0
    return [
      Double(first.score), Double(first.score - second), Double(first.similarity), Double(coverage),
      Double(first.coverage), Double(similarity),
    ]
  }
}
