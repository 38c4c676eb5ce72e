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

  /// The probability that a question is in scope; unknown words never raise it.
  func inScope(_ evidence: MatchEvidence) -> Double {
    evidence.withoutUnknown.reduce(inScope.probability(evidence.signals)) { min($0, inScope($1)) }
  }

  /// The probability of each candidate, and of the first one's outcome, given that the question is in scope; unknown
  /// words never raise them.
  ///
  /// - Parameter outcomes: the outcome of each label.
  func shares(_ evidence: MatchEvidence, outcomes: [Int32]) -> (candidates: [Double], outcome: Double) {
    guard let first = evidence.candidates.first else { return ([], 0) }
    let labels = evidence.candidates.map(\.label)
    let outcome = outcomes[Int(first.label)]
    var result = shares(evidence, of: labels, outcome: outcome, outcomes)
    for other in evidence.withoutUnknown {
      let less = shares(other, of: labels, outcome: outcome, outcomes)
      result.candidates = zip(result.candidates, less.candidates).map { min($0, $1) }
      result.outcome = min(result.outcome, less.outcome)
    }
    return result
  }

  /// The softmax of the scores, for some labels and for an outcome.
  private func shares(
    _ evidence: MatchEvidence, of labels: [Int32], outcome: Int32, _ outcomes: [Int32]
  ) -> (candidates: [Double], outcome: Double) {
    guard let top = evidence.candidates.first?.score else { return (labels.map { _ in 0 }, 0) }
    var sum = 0.0
    var same = 0.0
    for (label, score) in evidence.scores.enumerated() {
      let value = Double(Elementary.exp((score - top) * Float(sharpness)))
      sum += value
      if outcomes[label] == outcome { same += value }
    }
    let list = labels.map { label in
      min(Double(Elementary.exp((evidence.scores[Int(label)] - top) * Float(sharpness))) / max(sum, 1), 1)
    }
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
