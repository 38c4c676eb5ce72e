// SPDX-License-Identifier: GPL-3.0-or-later

internal import TextAnalysis

/// Logistic regression over a few signals with weights that are never negative, so that more of a signal never lowers
/// the probability.
struct SignalModel: Equatable {
  var weights: [Double]
  var bias: Double

  /// Probability for signals.
  func probability(_ signals: [Double]) -> Double {
    var sum = bias
    for (weight, signal) in zip(weights, signals) { sum += weight * signal }
    return 1 / (1 + Elementary.exp(-sum))
  }

  /// Fits by projected gradient descent on standardised signals.
  ///
  /// - Parameters:
  ///   - rows: signals, all of the same count.
  ///   - truths: whether the row is a positive.
  ///   - importance: weight of each row.
  static func fit(_ rows: [[Double]], truths: [Bool], importance: [Double]) -> SignalModel {
    guard let width = rows.first?.count else { return SignalModel(weights: [], bias: 0) }
    let total = max(importance.reduce(0, +), .leastNormalMagnitude)
    var means = [Double](repeating: 0, count: width)
    var deviations = means
    for (row, weight) in zip(rows, importance) {
      for index in 0..<width { means[index] += row[index] * weight / total }
    }
    for (row, weight) in zip(rows, importance) {
      for index in 0..<width { deviations[index] += (row[index] - means[index]) * (row[index] - means[index]) * weight }
    }
    deviations = deviations.map { max(($0 / total).squareRoot(), 1e-6) }
    let standard = rows.map { row in (0..<width).map { (row[$0] - means[$0]) / deviations[$0] } }
    var model = SignalModel(weights: [Double](repeating: 0, count: width), bias: 0)
    var velocity = [Double](repeating: 0, count: width + 1)
    for _ in 0..<200 {
      var gradient = [Double](repeating: 0, count: width + 1)
      for (index, row) in standard.enumerated() {
        let error = (model.probability(row) - (truths[index] ? 1 : 0)) * importance[index] / total
        for column in 0..<width { gradient[column] += error * row[column] }
        gradient[width] += error
      }
      for column in 0...width {
        let decay = column < width ? 0.002 * model.weights[column] : 0
        velocity[column] = 0.8 * velocity[column] - (gradient[column] + decay)
        if column < width {
          model.weights[column] = max(0, model.weights[column] + velocity[column])
        } else {
          model.bias += velocity[column]
        }
      }
    }
    for column in 0..<width {
      model.weights[column] /= deviations[column]
      model.bias -= model.weights[column] * means[column]
    }
    return model
  }
}
