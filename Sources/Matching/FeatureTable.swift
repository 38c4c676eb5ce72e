// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds the row of a feature by its hash: open addressing over flat memory, usable in place.
struct FeatureTable {
  /// Hashes, 0 where free; the count is a power of two.
  let keys: UnsafeBufferPointer<UInt64>
  /// Row of the key at the same place.
  let rows: UnsafeBufferPointer<Int32>

  func row(_ hash: UInt64) -> Int32? {
    guard !keys.isEmpty else { return nil }
    let mask = keys.count - 1
    let key = hash == 0 ? 1 : hash
    var slot = Int(truncatingIfNeeded: key >> 7) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return rows[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// Lays out a table for distinct hashes; their index is their row.
  static func layout(_ hashes: [UInt64]) -> (keys: [UInt64], rows: [Int32]) {
    var size = 16
    while size < hashes.count * 2 { size *= 2 }
    var keys = [UInt64](repeating: 0, count: size)
    var rows = [Int32](repeating: 0, count: size)
    for (row, hash) in hashes.enumerated() {
      let key = hash == 0 ? 1 : hash
      var slot = Int(truncatingIfNeeded: key >> 7) & (size - 1)
      while keys[slot] != 0 { slot = (slot + 1) & (size - 1) }
      keys[slot] = key
      rows[slot] = Int32(row)
    }
    return (keys, rows)
  }
}
