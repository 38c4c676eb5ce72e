// SPDX-License-Identifier: GPL-3.0-or-later

/// Appends flat arrays to a run of bytes: the count as UInt64, then the numbers, padded to a multiple of 8 bytes.
/// All little-endian, as the machines are that this program runs on.
package struct FlatWriter {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  package mutating func add<Element>(_ numbers: FlatArray<Element>) {
    withUnsafeBytes(of: UInt64(numbers.count).littleEndian) { bytes += $0 }
    _ = numbers.withContiguousStorageIfAvailable { bytes += UnsafeRawBufferPointer($0) }
    bytes += [UInt8](repeating: 0, count: -bytes.count & 7)
  }

  package mutating func add<Element: BitwiseCopyable & Sendable>(_ numbers: [Element]) { add(FlatArray(numbers)) }

  package mutating func add(_ strings: StringTable) { strings.store(in: &self) }
}
