// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB

extension Database {
  /// The highest number a table ever gave out, also when the rows at its end were cut off since; 0 for none.
  func highestNumberEver(in table: String) throws -> Int {
    let used = try cachedStatement(sql: "SELECT seq FROM sqlite_sequence WHERE name = ?")
    return try Int.fetchOne(used, arguments: [table]) ?? 0
  }
}
