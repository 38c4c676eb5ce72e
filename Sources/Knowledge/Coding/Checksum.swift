// SPDX-License-Identifier: GPL-3.0-or-later

/// A fast 64-bit checksum against damage, not against malice: four lanes of multiply and rotate, as in xxHash64
/// (Y. Collet). Every step can be undone, so that a change of one word always changes the sum.
enum Checksum {
  private static let primes: (UInt64, UInt64) = (0x9e37_79b1_85eb_ca87, 0xc2b2_ae3d_27d4_eb4f)

  static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var (a, b, c, d) = (primes.0, primes.1, UInt64(1), UInt64(bytes.count))
    var offset = 0
    while offset + 32 <= bytes.count {
      a = step(a, bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      b = step(b, bytes.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self))
      c = step(c, bytes.loadUnaligned(fromByteOffset: offset + 16, as: UInt64.self))
      d = step(d, bytes.loadUnaligned(fromByteOffset: offset + 24, as: UInt64.self))
      offset += 32
    }
    var sum = [a, b, c, d].reduce(0, step)
    while offset < bytes.count {
      sum = step(sum, UInt64(bytes[offset]))
      offset += 1
    }
    return sum
  }

  @inline(__always)
  private static func step(_ lane: UInt64, _ word: UInt64) -> UInt64 {
    let mixed = lane &+ word &* primes.1
    return (mixed << 31 | mixed >> 33) &* primes.0
  }
}
