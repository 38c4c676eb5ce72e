// SPDX-License-Identifier: GPL-3.0-or-later

/// 64-bit hashes that are the same on every machine and in every run.
package enum FeatureHash {
  /// Hash of a string (FNV-1a with a final mix).
  package static func of(_ text: String) -> UInt64 { of(bytes: text.utf8) }

  /// The same of its UTF-8.
  @inline(__always)
  static func of(bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return mix(hash)
  }

  /// Hash of an ordered pair of hashes.
  package static func of(_ a: UInt64, _ b: UInt64) -> UInt64 {
    mix((a &* 0x9e37_79b9_7f4a_7c15) ^ (b &+ 0x632b_e59b_d9b4_e019))
  }

  /// The finaliser of SplitMix64 (Steele, Lea and Flood, 2014).
  package static func mix(_ value: UInt64) -> UInt64 {
    var z = value
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
