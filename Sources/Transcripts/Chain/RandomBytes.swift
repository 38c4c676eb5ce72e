// SPDX-License-Identifier: GPL-3.0-or-later

import CCrypto

/// Unpredictable bytes from libcrypto, for salts and session identifiers.
enum RandomBytes {
  static func make(_ count: Int) throws -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    guard RAND_bytes(&bytes, CInt(count)) == 1 else { throw TranscriptFailure.noRandomness }
    return bytes
  }
}
