// SPDX-License-Identifier: GPL-3.0-or-later

/// Writes a record as bytes in exactly one way: every field carries its presence and its length, so that no two
/// different records share an encoding and nothing can be moved across a field's border.
struct CanonicalBytes {
  private(set) var bytes: [UInt8] = []

  /// - Parameters:
  ///   - domain: 0 for a commitment (leaf), 1 for a link (node), kept apart as in RFC 6962 §2.1.
  ///   - form: name and version of the layout that follows.
  init(domain: UInt8, form: String) {
    bytes.append(domain)
    append(form)
  }

  mutating func append(_ text: String) { append(Array(text.utf8)) }

  mutating func append(_ text: String?) {
    if let text { append(text) } else { bytes.append(0) }
  }

  mutating func append(_ blob: [UInt8]) {
    bytes.append(1)
    append(raw: UInt64(blob.count))
    bytes += blob
  }

  mutating func append(_ number: Int) {
    bytes.append(2)
    append(raw: UInt64(bitPattern: Int64(number)))
  }

  mutating func append(_ number: Double) {
    bytes.append(3)
    append(raw: number.bitPattern)
  }

  private mutating func append(raw word: UInt64) {
    for shift in stride(from: 56, through: 0, by: -8) { bytes.append(UInt8(truncatingIfNeeded: word >> UInt64(shift))) }
  }
}
