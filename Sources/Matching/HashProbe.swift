// SPDX-License-Identifier: GPL-3.0-or-later

/// Open addressing with linear probing over a power of two of slots; a key of 0 marks a free one.
enum HashProbe {
  /// What stands for a hash in the slots: 0 is taken.
  @inline(__always)
  static func key(_ hash: UInt64) -> UInt64 { hash == 0 ? 1 : hash }

  /// The slot that has the key, or the free one where it would go.
  @inline(__always)
  static func slot<Keys: RandomAccessCollection>(of key: UInt64, in keys: Keys) -> Int
  where Keys.Element == UInt64, Keys.Index == Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: key >> 7) & mask
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  /// The row of a hash, if it has a slot.
  @inline(__always)
  static func row<Keys: RandomAccessCollection, Rows: RandomAccessCollection>(
    of hash: UInt64, in keys: Keys, _ rows: Rows
  ) -> Int32? where Keys.Element == UInt64, Keys.Index == Int, Rows.Element == Int32, Rows.Index == Int {
    let key = key(hash)
    let slot = slot(of: key, in: keys)
    return keys[slot] == key ? rows[slot] : nil
  }

  /// Slots for distinct hashes; their index is their row.
  static func layout(_ hashes: [UInt64], size: Int) -> (keys: [UInt64], rows: [Int32]) {
    var keys = [UInt64](repeating: 0, count: size)
    var rows = [Int32](repeating: 0, count: size)
    for (row, hash) in hashes.enumerated() {
      let key = key(hash)
      let slot = slot(of: key, in: keys)
      keys[slot] = key
      rows[slot] = Int32(row)
    }
    return (keys, rows)
  }
}
