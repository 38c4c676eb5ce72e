// SPDX-License-Identifier: GPL-3.0-or-later

/// Checks what goes into links.
enum WebAddress {
  /// The address when it is plain `http` or `https` in the characters of RFC 3986, else `nil`.
  static func checked(_ address: String) -> String? {
    guard address.hasPrefix("https://") || address.hasPrefix("http://"), address.utf8.allSatisfy(isAddress) else {
      return nil
    }
    return address
  }

  /// An identifier as it may stand behind `#` and in an `id`: other characters become hyphens.
  static func fragment(_ identifier: String) -> String {
    String(decoding: identifier.utf8.map { isUnreserved($0) ? $0 : 0x2D }, as: UTF8.self)
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
    default: false
    }
  }

  private static func isAddress(_ byte: UInt8) -> Bool {
    isUnreserved(byte) || "!#$%&'()*+,./:;=?@~".utf8.contains(byte)
  }
}
