// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB

extension TranscriptStore {
  /// The sittings, newest first.
  package func sessions(limit: Int = 50, offset: Int = 0) throws(TranscriptFailure) -> [SessionSummary] {
    try read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT id, started, channel,
            (SELECT max(time) FROM turn WHERE session = s.id), (SELECT count(*) FROM turn WHERE session = s.id),
            (SELECT count(erasure) FROM turn WHERE session = s.id),
            (SELECT text FROM turn WHERE session = s.id ORDER BY id LIMIT 1)
          FROM session AS s ORDER BY started DESC, id LIMIT ? OFFSET ?
          """, arguments: [limit, offset])
      return try rows.map { row in
        var reader = RowReader(row)
        let session = try reader.text()
        let started = try reader.text()
        let channel = try reader.value(TurnRecord.Channel.self)
        return SessionSummary(
          session: session, started: started, ended: try reader.optionalText() ?? started, channel: channel,
          turns: try reader.integer(), erased: try reader.integer(), firstText: try reader.optionalText() ?? "")
      }
    }
  }

  /// The turns of one sitting in order.
  ///
  /// - Parameter session: its identifier, or the beginning of it when that is unambiguous.
  package func show(session: String) throws(TranscriptFailure) -> [StoredTurn] {
    try read { database in
      let identifier = try TranscriptStore.session(beginning: session, database)
      return try turns(database, where: "session = ? ORDER BY id", [identifier])
    }
  }

  package func turn(_ number: Int) throws(TranscriptFailure) -> StoredTurn {
    try read { database in
      guard let turn = try turns(database, where: "id = ?", [number]).first else {
        throw TranscriptFailure.noSuchTurn(number)
      }
      return turn
    }
  }

  /// A turn within its sitting: so many turns before and after it at most, and how many more there are.
  package func neighbours(
    of turn: StoredTurn, before: Int, after: Int
  ) throws(TranscriptFailure) -> (turns: [StoredTurn], before: Int, after: Int) {
    try read { database in
      let session: StatementArguments = [turn.record.session, turn.number]
      let earlier = try turns(
        database, where: "session = ? AND id < ? ORDER BY id DESC LIMIT ?", session + [before])
      let later = try turns(database, where: "session = ? AND id > ? ORDER BY id LIMIT ?", session + [after])
      func count(_ sign: String) throws -> Int {
        try Int.fetchOne(
          database, sql: "SELECT count(*) FROM turn WHERE session = ? AND id \(sign) ?", arguments: session) ?? 0
      }
      return (
        earlier.reversed() + [turn] + later, try count("<") - earlier.count, try count(">") - later.count
      )
    }
  }

  /// The turns that carry this receipt code, oldest first; erased turns have none any more.
  package func turns(receipt: String) throws(TranscriptFailure) -> [StoredTurn] {
    try read { database in try turns(database, where: "receipt = ? ORDER BY id", [receipt]) }
  }

  /// The newest turns, oldest of them first.
  package func latest(_ count: Int) throws(TranscriptFailure) -> [StoredTurn] {
    try read { database in try turns(database, where: "true ORDER BY id DESC LIMIT ?", [count]).reversed() }
  }

  /// Hands every turn to `body` in order, without holding them all in memory.
  ///
  /// - Parameter after: begin behind this number. Whatever `body` throws comes out unchanged.
  package func forEachTurn(after: Int = 0, _ body: (StoredTurn) throws -> Void) throws {
    try queue.read { database in
      let rows = try attempt {
        try Row.fetchCursor(
          database, sql: "SELECT \(RowColumns.turn) FROM turn WHERE id > ? ORDER BY id", arguments: [after])
      }
      while let turn = try attempt({ try rows.next().map { try SealedTurn(row: $0).stored } }) { try body(turn) }
    }
  }

  package func turnCount() throws(TranscriptFailure) -> Int {
    try read { try Int.fetchOne($0, sql: "SELECT count(*) FROM turn") ?? 0 }
  }

  /// The reviews of one turn, oldest first; of all turns when `turn` is nil.
  package func reviews(of turn: Int? = nil) throws(TranscriptFailure) -> [StoredReview] {
    try read { database in
      let filter = turn == nil ? "" : "WHERE turn = ?"
      return try Row.fetchAll(
        database, sql: "SELECT \(RowColumns.review) FROM review \(filter) ORDER BY id",
        arguments: turn.map { [$0] } ?? []
      ).map { try SealedReview(row: $0).stored }
    }
  }

  package func erasures() throws(TranscriptFailure) -> [Erasure] {
    try read { database in
      try Row.fetchAll(database, sql: "SELECT \(RowColumns.erasure) FROM erasure ORDER BY id").map(Erasure.init(row:))
    }
  }

  /// The last link of the chain, to be kept elsewhere; nil for an empty store.
  package func head() throws(TranscriptFailure) -> ChainHead? { try read(ChainReader.head) }

  func turns(_ database: Database, where condition: String, _ arguments: StatementArguments) throws -> [StoredTurn] {
    try Row.fetchAll(
      database, sql: "SELECT \(RowColumns.turn) FROM turn WHERE \(condition)", arguments: arguments
    ).map { try SealedTurn(row: $0).stored }
  }

  static func session(beginning prefix: String, _ database: Database) throws -> String {
    let found = try String.fetchAll(
      database, sql: "SELECT id FROM session WHERE id = ?1 OR substr(id, 1, length(?1)) = ?1 ORDER BY id LIMIT 5",
      arguments: [prefix])
    if found.contains(prefix) { return prefix }
    guard let first = found.first, !prefix.isEmpty else { throw TranscriptFailure.noSuchSession(prefix) }
    guard found.count == 1 else { throw TranscriptFailure.ambiguousSession(prefix, matches: found) }
    return first
  }

  func read<Result>(_ body: (Database) throws -> Result) throws(TranscriptFailure) -> Result {
    try attempt { try queue.read(body) }
  }
}
