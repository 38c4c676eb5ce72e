// SPDX-License-Identifier: GPL-3.0-or-later

internal import TextAnalysis

/// Multinomial logistic regression by stochastic gradient descent over sparse vectors.
///
/// The step is Bottou's, rate / (1 + rate · λ · t), "Stochastic Gradient Descent Tricks" (2012); the regularisation is
/// a running scale; the result is the mean of several late states (Polyak and Juditsky, 1992). Weights are
/// feature-major, a row of `width` floats a feature, so inner loops run over classes.
struct SoftmaxTrainer {
  let width: Int
  let classCount: Int
  private(set) var weights: [Float]

  private let options: ClassifierOptions

  init(rows: Int, classCount: Int, options: ClassifierOptions) {
    self.classCount = classCount
    // Not a multiple of 64 bytes times a power of two: rows would share the same cache sets.
    self.width = ((classCount + 7) & ~7) | 8
    self.options = options
    weights = [Float](repeating: 0, count: rows * width)
  }

  mutating func train(_ vectors: [FeatureVector], labels: [Int32], importance: [Float]) {
    guard !vectors.isEmpty, classCount > 1 else { return }
    let lambda = options.regularisation / Float(vectors.count)
    let epochs = options.passes(vectors.count, classCount)
    var generator = SeededGenerator(seed: options.seed)
    var order = Array(vectors.indices)
    var scores = [Float](repeating: 0, count: width)
    var active: [Int32] = []
    var scale: Float = 1
    var step: Float = 0
    let width = width
    let states = max(options.averagedStates, 1)
    let interval = max(vectors.count * epochs / (2 * states), 1)
    let averagingStart = vectors.count * epochs - interval * states
    var average = [Float](repeating: 0, count: states > 1 ? weights.count : 0)
    var taken: Float = 0
    var done = 0
    let offsets = offsets(labels)
    weights.withUnsafeMutableBufferPointer { weights in
      scores.withUnsafeMutableBufferPointer { scores in
        for _ in 0..<epochs {
          generator.shuffle(&order)
          for example in order {
            let vector = vectors[example]
            let rate = options.rate / (1 + options.rate * lambda * step)
            step += 1
            Self.score(vector, weights, width, scale, scores)
            Self.residuals(scores, offsets, Int(labels[example]))
            scale *= 1 - rate * lambda
            let factor = -rate * importance[example] / scale
            Self.update(vector, weights, width, factor, scores, options.residualFloor, &active)
            done += 1
            if states > 1, done > averagingStart, (done - averagingStart) % interval == 0 {
              for index in weights.indices { average[index] += weights[index] * scale }
              taken += 1
            }
          }
        }
        for index in weights.indices { weights[index] = taken > 0 ? average[index] / taken : weights[index] * scale }
      }
    }
  }

  /// scores = scale · Wᵀ x
  @inline(__always)
  private static func score(
    _ vector: FeatureVector, _ weights: UnsafeMutableBufferPointer<Float>, _ width: Int, _ scale: Float,
    _ scores: UnsafeMutableBufferPointer<Float>
  ) {
    scores.update(repeating: 0)
    guard let base = weights.baseAddress, let target = scores.baseAddress else { return }
    vector.rows.withUnsafeBufferPointer { rows in
      vector.values.withUnsafeBufferPointer { values in
        SimdRows.accumulate(rows, values, scale: scale, base: base, to: target, width)
      }
    }
  }

  /// What is added to the score of each label while learning, for its share of the examples.
  private func offsets(_ labels: [Int32]) -> [Float] {
    var counts = [Float](repeating: 0, count: classCount)
    for label in labels { counts[Int(label)] += 1 }
    return counts.map { options.shareAdjustment * Elementary.log(max($0, 1) / Float(labels.count)) }
  }

  /// Replaces scores by softmax probabilities, with the offsets of the labels, minus the truth.
  private static func residuals(_ scores: UnsafeMutableBufferPointer<Float>, _ offsets: [Float], _ label: Int) {
    let classCount = offsets.count
    var top = -Float.infinity
    for index in 0..<classCount {
      scores[index] += offsets[index]
      top = max(top, scores[index])
    }
    var sum: Float = 0
    for index in 0..<classCount {
      let value = Elementary.exp(scores[index] - top)
      scores[index] = value
      sum += value
    }
    let inverse = 1 / sum
    for index in 0..<classCount { scores[index] *= inverse }
    for index in classCount..<scores.count { scores[index] = 0 }
    scores[label] -= 1
  }

  @inline(__always)
  private static func update(
    _ vector: FeatureVector, _ weights: UnsafeMutableBufferPointer<Float>, _ width: Int, _ factor: Float,
    _ residuals: UnsafeMutableBufferPointer<Float>, _ floor: Float, _ active: inout [Int32]
  ) {
    guard let base = weights.baseAddress, let source = residuals.baseAddress else { return }
    active.removeAll(keepingCapacity: true)
    for index in 0..<width where abs(source[index]) > floor { active.append(Int32(index)) }
    guard !active.isEmpty else { return }
    let sparse = active.count * 4 < width
    vector.rows.withUnsafeBufferPointer { rows in
      vector.values.withUnsafeBufferPointer { values in
        for index in 0..<rows.count {
          let row = base + Int(rows[index]) * width
          let value = values[index] * factor
          if sparse {
            for label in active { row[Int(label)] += value * source[Int(label)] }
          } else {
            SimdRows.add(source, times: value, to: row, width)
          }
        }
      }
    }
  }
}
