// SPDX-License-Identifier: GPL-3.0-or-later

import CCrypto

/// The identity of a pack's contents.
package enum Fingerprint {
  /// SHA-256 (FIPS 180-4) of bytes.
  package static func sha256(_ bytes: [UInt8]) -> [UInt8] { bytes.withUnsafeBytes(sha256) }

  package static func sha256(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: 32)
    var context = SHA256_CTX()
    SHA256_Init(&context)
    SHA256_Update(&context, bytes.baseAddress, bytes.count)
    SHA256_Final(&digest, &context)
    return digest
  }

  /// SHA-256 over paths and contents, each preceded by its length, in the order given.
  package static func hexadecimal(of files: [(file: String, bytes: [UInt8])]) -> String {
    var stream: [UInt8] = []
    func append(_ bytes: [UInt8]) {
      withUnsafeBytes(of: UInt64(bytes.count).littleEndian) { stream += $0 }
      stream += bytes
    }
    for (file, bytes) in files {
      append(Array(file.utf8))
      append(bytes)
    }
    return hexadecimal(sha256(stream))
  }

  /// Lower-case hexadecimal digits.
  package static func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
