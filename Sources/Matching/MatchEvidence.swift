// SPDX-License-Identifier: GPL-3.0-or-later

/// What speaks for the best labels of a question, before it is judged.
struct MatchEvidence {
  struct Candidate {
    var label: Int32
    var score: Float
  }

  /// How near the question is to the wordings of a label, see ``WordingStore/nearness(_:label:)``.
  typealias Nearness = (similarity: Float, coverage: Float)

  /// Best first.
  var candidates: [Candidate]
  /// Of the first ``comparedCount`` candidates.
  var nearness: [Nearness]
  /// The score of every label; -∞ where it is ruled out.
  var scores: [Float]
  /// Share of the question in stems that any wording has.
  var coverage: Float
  var knownStems: Int
  /// The evidence of the same text without its unknown words, if it has any.
  var withoutUnknown: [MatchEvidence] = []

  /// How many candidates are compared with their wordings: as many as a signal looks at.
  static let comparedCount = 3

  /// How many signals there are.
  static let signalCount = 6

  /// The signals of the calibration, each greater when the question is more surely meant.
  var signals: [Double] {
    guard let first = candidates.first, let nearest = nearness.first else {
      return [Double](repeating: 0, count: Self.signalCount)
    }
    let second = candidates.count > 1 ? candidates[1].score : 0
    let similarity = nearness.reduce(0) { max($0, $1.similarity) }
    return [
      Double(first.score), Double(first.score - second), Double(nearest.similarity), Double(coverage),
      Double(nearest.coverage), Double(similarity),
    ]
  }
}
