// SPDX-License-Identifier: GPL-3.0-or-later

package import Law

/// Appends values to a run of bytes: little-endian numbers, length-prefixed texts and lists.
package struct ByteWriter {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  package mutating func write(_ value: some FixedWidthInteger) {
    withUnsafeBytes(of: value.littleEndian) { bytes += $0 }
  }

  package mutating func write(_ value: Bool) { bytes.append(value ? 1 : 0) }

  package mutating func write(_ value: String) {
    write(UInt32(value.utf8.count))
    bytes += value.utf8
  }

  package mutating func write(_ value: some Storable) { value.store(in: &self) }

  package mutating func write(_ values: [some Storable]) {
    write(UInt32(values.count))
    for value in values { value.store(in: &self) }
  }

  /// The count, the end of each element, and the elements, so that each can be read by itself.
  package mutating func write(_ values: Entries<some Storable>) {
    var elements = ByteWriter()
    var ends: [UInt32] = []
    for value in values {
      value.store(in: &elements)
      ends.append(UInt32(elements.bytes.count))
    }
    write(UInt32(ends.count))
    for end in ends { write(end) }
    append(elements.bytes)
  }

  package mutating func write<S: Storable>(_ value: S?) {
    write(value != nil)
    if let value { value.store(in: &self) }
  }

  /// Entries in order of their keys.
  package mutating func write(_ values: [String: some Storable]) {
    write(UInt32(values.count))
    for (key, value) in values.sorted(by: { $0.key < $1.key }) {
      write(key)
      value.store(in: &self)
    }
  }

  package mutating func append(_ other: [UInt8]) { bytes += other }

  /// Writes over the first bytes.
  mutating func replaceStart(with other: [UInt8]) { bytes.replaceSubrange(0..<other.count, with: other) }

  /// Zeros up to the next multiple of `alignment`.
  package mutating func pad(to alignment: Int) {
    bytes += [UInt8](repeating: 0, count: (alignment - bytes.count % alignment) % alignment)
  }
}
