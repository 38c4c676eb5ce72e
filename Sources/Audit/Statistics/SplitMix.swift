// SPDX-License-Identifier: GPL-3.0-or-later

import TextAnalysis

/// Numbers that look random and depend on seed and position alone (Steele, Lea, Flood: "Fast splittable pseudorandom
/// number generators", OOPSLA 2014).
enum SplitMix {
  /// A number in 0..<1 for each position.
  static func fraction(seed: UInt64, position: Int) -> Double {
    let state = FeatureHash.mix(seed &+ UInt64(bitPattern: Int64(position)) &* 0x9E37_79B9_7F4A_7C15)
    return Double(state >> 11) / 9_007_199_254_740_992
  }
}
