// SPDX-License-Identifier: GPL-3.0-or-later

/// Turns features into a vector: frequency times rarity, every block brought to its share of the norm.
struct FeatureWeighting {
  /// Factor of each block: the root of its share.
  let factors: [Float]
  let unknownRarity: Float

  init(factors: [Float], unknownRarity: Float) {
    self.factors = factors
    self.unknownRarity = unknownRarity
  }

  init(_ options: ClassifierOptions, unknownRarity: Float) {
    let weights = [options.wordWeight, options.pairWeight, options.letterWeight, options.tagWeight]
    let sum = weights.reduce(0, +)
    factors = weights.map { ($0 / max(sum, .leastNormalMagnitude)).squareRoot() }
    self.unknownRarity = unknownRarity
  }

  /// The vector of a text; features without a row count in the norm only.
  func vector(
    _ features: [[TextFeature]], row: (UInt64) -> Int32?, rarity: (Int32) -> Float
  ) -> FeatureVector {
    var vector = FeatureVector()
    let total = features.reduce(0) { $0 + $1.count }
    vector.rows.reserveCapacity(total)
    vector.values.reserveCapacity(total)
    for (block, list) in features.enumerated() where factors[block] > 0 {
      let start = vector.rows.count
      var norm: Float = 0
      for feature in list {
        if let row = row(feature.hash) {
          let value = feature.frequency * rarity(row)
          norm += value * value
          vector.rows.append(row)
          vector.values.append(value)
        } else {
          let value = feature.frequency * unknownRarity
          norm += value * value
        }
      }
      guard norm > 0 else { continue }
      let scale = factors[block] / norm.squareRoot()
      for index in start..<vector.values.count { vector.values[index] *= scale }
    }
    return vector
  }
}
