// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds the row of a feature by its hash, over flat memory that is used in place.
struct FeatureTable {
  /// Hashes, 0 where free; the count is a power of two.
  let keys: UnsafeBufferPointer<UInt64>
  /// Row of the key at the same place.
  let rows: UnsafeBufferPointer<Int32>

  func row(_ hash: UInt64) -> Int32? { keys.isEmpty ? nil : HashProbe.row(of: hash, in: keys, rows) }

  /// Lays out a table for distinct hashes; their index is their row.
  static func layout(_ hashes: [UInt64]) -> (keys: [UInt64], rows: [Int32]) {
    var size = 16
    while size < hashes.count * 2 { size *= 2 }
    return HashProbe.layout(hashes, size: size)
  }
}
