// SPDX-License-Identifier: GPL-3.0-or-later

/// Edit distance with transpositions of neighbours (optimal string alignment).
enum EditDistance {
  /// The distance of `a` and `b` if it is at most `limit`, else nil.
  static func between(_ a: [UInt8], _ b: UnsafeBufferPointer<UInt8>, atMost limit: Int) -> Int? {
    guard abs(a.count - b.count) <= limit else { return nil }
    guard a.count < 64, b.count < 64 else { return b.elementsEqual(a) ? 0 : nil }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 3 * 64) { rows in
      let width = 64
      var current = 0
      for column in 0...b.count { rows[column] = UInt8(column) }
      for row in 1...max(a.count, 1) where row <= a.count {
        let previous = current
        let beforePrevious = (current + 2) % 3
        current = (current + 1) % 3
        rows[current * width] = UInt8(row)
        var smallest = row
        for column in 1...max(b.count, 1) where column <= b.count {
          let cost: UInt8 = a[row - 1] == b[column - 1] ? 0 : 1
          var value = min(
            rows[previous * width + column] + 1, rows[current * width + column - 1] + 1,
            rows[previous * width + column - 1] + cost)
          if row > 1, column > 1, a[row - 1] == b[column - 2], a[row - 2] == b[column - 1] {
            value = min(value, rows[beforePrevious * width + column - 2] + 1)
          }
          rows[current * width + column] = value
          smallest = min(smallest, Int(value))
        }
        if smallest > limit { return nil }
      }
      let distance = Int(rows[current * width + b.count])
      return distance <= limit ? distance : nil
    }
  }
}
