// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB

extension Erasure {
  /// - Parameter row: the columns `RowColumns.erasure`.
  init(row: Row) throws {
    var reader = RowReader(row)
    number = try reader.integer()
    time = try reader.text()
    by = try reader.text()
    reason = try reader.text()
    scope = try reader.text()
    guard let turns = TurnRanges.read(try reader.text()) else {
      throw RowReader.Mismatch(column: "turns", expected: "ranges of turn numbers")
    }
    self.turns = turns
  }
}
