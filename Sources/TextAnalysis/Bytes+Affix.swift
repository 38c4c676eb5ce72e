// SPDX-License-Identifier: GPL-3.0-or-later

extension [UInt8] {
  func hasPrefix(_ prefix: StaticString) -> Bool {
    count >= prefix.utf8CodeUnitCount && prefix.withUTF8Buffer { elementsEqual($0, upTo: $0.count, from: 0) }
  }

  func hasSuffix(_ suffix: StaticString) -> Bool {
    let length = suffix.utf8CodeUnitCount
    return count >= length && suffix.withUTF8Buffer { elementsEqual($0, upTo: length, from: count - length) }
  }

  private func elementsEqual(_ other: UnsafeBufferPointer<UInt8>, upTo length: Int, from start: Int) -> Bool {
    for index in 0..<length where self[start + index] != other[index] { return false }
    return true
  }
}

extension UInt8 {
  /// One of a, e, i, o, u.
  var isVowel: Bool {
    switch self {
    case 97, 101, 105, 111, 117: true
    default: false
    }
  }
}
