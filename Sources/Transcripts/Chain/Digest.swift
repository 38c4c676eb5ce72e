// SPDX-License-Identifier: GPL-3.0-or-later

import CCrypto

/// A SHA-256 value (FIPS 180-4), computed by OpenSSL's libcrypto.
struct Digest: Sendable, Equatable {
  static let byteCount = 32

  let bytes: [UInt8]

  /// The digest of `message`.
  init(of message: [UInt8]) {
    var output = [UInt8](repeating: 0, count: Digest.byteCount)
    _ = SHA256(message, message.count, &output)
    bytes = output
  }

  /// A digest read back from storage, or nil when it has not the right length.
  init?(bytes: [UInt8]) {
    guard bytes.count == Digest.byteCount else { return nil }
    self.bytes = bytes
  }

  private init(zero: Void) { bytes = [UInt8](repeating: 0, count: Digest.byteCount) }

  /// What the first link follows.
  static let zero = Digest(zero: ())
}
