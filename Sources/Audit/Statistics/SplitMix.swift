// SPDX-License-Identifier: GPL-3.0-or-later

/// Numbers that look random and depend on seed and position alone (Steele, Lea, Flood: "Fast splittable pseudorandom
/// number generators", OOPSLA 2014).
enum SplitMix {
  /// A number in 0..<1 for each position.
  static func fraction(seed: UInt64, position: Int) -> Double {
    var state = seed &+ UInt64(bitPattern: Int64(position)) &* 0x9E37_79B9_7F4A_7C15
    state = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
    state = (state ^ state >> 27) &* 0x94D0_49BB_1331_11EB
    state ^= state >> 31
    return Double(state >> 11) / 9_007_199_254_740_992
  }
}
