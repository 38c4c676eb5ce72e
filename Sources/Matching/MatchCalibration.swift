// SPDX-License-Identifier: GPL-3.0-or-later

internal import TextAnalysis

/// How evidence becomes probabilities and bands; learnt on wordings and labels that a model was not shown.
struct MatchCalibration: Equatable {
  /// Probability that the question means any stored label.
  var inScope: SignalModel
  /// Factor of the scores before their softmax.
  var sharpness: Double
  /// Below this `inScope` probability nothing stored is meant.
  var lowerThreshold: Double
  /// From this confidence in its outcome on the first candidate is taken.
  var upperThreshold: Double

  /// What is used when there are too few wordings to learn from.
  static let standard = MatchCalibration(
    inScope: SignalModel(weights: [0.3, 0.2, 2, 2, 2, 0], bias: -4.5), sharpness: 1, lowerThreshold: 0.3,
    upperThreshold: 0.7)

  /// The probability of each candidate, and of the first one's outcome, given that the question is in scope.
  ///
  /// - Parameter outcomes: the outcome of each label.
  func shares(_ evidence: MatchEvidence, outcomes: [Int32]) -> (candidates: [Double], outcome: Double) {
    guard let first = evidence.candidates.first else { return ([], 0) }
    var sum = 0.0
    var same = 0.0
    for (label, score) in evidence.scores.enumerated() where evidence.allowed.isEmpty || evidence.allowed[label] {
      let value = Elementary.exp(Double(score - first.score) * sharpness)
      sum += value
      if outcomes[label] == outcomes[Int(first.label)] { same += value }
    }
    let list = evidence.candidates.map { Elementary.exp(Double($0.score - first.score) * sharpness) / max(sum, 1) }
    return (list, min(same / max(sum, 1), 1))
  }

  var numbers: [Double] {
    inScope.weights + [inScope.bias, sharpness, lowerThreshold, upperThreshold]
  }

  init(inScope: SignalModel, sharpness: Double, lowerThreshold: Double, upperThreshold: Double) {
    self.inScope = inScope
    self.sharpness = sharpness
    self.lowerThreshold = lowerThreshold
    self.upperThreshold = upperThreshold
  }

  /// Reads what `numbers` wrote.
  init?(numbers: [Double]) {
    let count = MatchEvidence.signalCount
    guard numbers.count == count + 4, numbers.allSatisfy(\.isFinite) else { return nil }
    self.init(
      inScope: SignalModel(weights: Array(numbers[..<count]), bias: numbers[count]), sharpness: numbers[count + 1],
      lowerThreshold: numbers[count + 2], upperThreshold: numbers[count + 3])
  }
}
