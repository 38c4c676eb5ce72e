// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB

extension TranscriptStore {
  /// Hands the outline of every turn that has its words to `body`, in order.
  package func forEachOutline(_ body: (TurnOutline) throws -> Void) throws {
    try read { database in
      let cursor = try Row.fetchCursor(
        database,
        sql: """
          SELECT id, verdict, confidence, pack, engine, receipt, law_confidence FROM turn
          WHERE erasure IS NULL ORDER BY id
          """)
      while let row = try cursor.next() {
        var reader = RowReader(row)
        try body(
          TurnOutline(
            number: try reader.integer(), verdict: try reader.text(), confidence: try reader.real(),
            pack: try reader.text(), engine: try reader.text(), receipt: try reader.text(),
            lawConfidence: try reader.optionalText()))
      }
    }
  }

  /// The receipts of these turns, none for an erased one.
  package func receipts(of turns: some Sequence<Int>) throws(TranscriptFailure) -> [Int: String] {
    try read { database in
      var receipts: [Int: String] = [:]
      let statement = try database.cachedStatement(sql: "SELECT receipt FROM turn WHERE id = ?")
      for turn in Set(turns) { receipts[turn] = try String.fetchOne(statement, arguments: [turn]) }
      return receipts
    }
  }
}
