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
  ///   - prior: weights of the standardised signals that are believed in without any row.
  ///   - trust: how strongly they are believed in.
  static func fit(
    _ rows: [[Double]], truths: [Bool], importance: [Double], prior: [Double], trust: Double
  ) -> SignalModel {
    let width = prior.count
    let total = max(importance.reduce(0, +), .leastNormalMagnitude)
    let (means, deviations) = moments(rows, importance, total, width)
    let flat = rows.flatMap { row in (0..<width).map { (row[$0] - means[$0]) / deviations[$0] } }
    var weights = prior + [0]
    var velocity = [Double](repeating: 0, count: width + 1)
    for _ in 0..<120 {
      var gradient = [Double](repeating: 0, count: width + 1)
      for index in rows.indices {
        var sum = weights[width]
        for column in 0..<width { sum += weights[column] * flat[index * width + column] }
        let error = (1 / (1 + Elementary.exp(-sum)) - (truths[index] ? 1 : 0)) * importance[index] / total
        for column in 0..<width { gradient[column] += error * flat[index * width + column] }
        gradient[width] += error
      }
      for column in 0...width {
        let pull = column < width ? trust * (weights[column] - prior[column]) : 0
        velocity[column] = 0.8 * velocity[column] - (gradient[column] + pull)
        weights[column] += velocity[column]
        if column < width, weights[column] < 0 {
          weights[column] = 0
          velocity[column] = 0
        }
      }
    }
    var model = SignalModel(weights: [], bias: weights[width])
    for column in 0..<width {
      model.weights.append(weights[column] / deviations[column])
      model.bias -= model.weights[column] * means[column]
    }
    return model
  }

  private static func moments(
    _ rows: [[Double]], _ importance: [Double], _ total: Double, _ width: Int
  ) -> (means: [Double], deviations: [Double]) {
    var means = [Double](repeating: 0, count: width)
    var deviations = means
    for (row, weight) in zip(rows, importance) {
      for column in 0..<width { means[column] += row[column] * weight / total }
    }
    for (row, weight) in zip(rows, importance) {
      for column in 0..<width {
        deviations[column] += (row[column] - means[column]) * (row[column] - means[column]) * weight / total
      }
    }
    return (means, deviations.map { max($0.squareRoot(), 1e-6) })
  }
}
