// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB

extension TranscriptStore {
  /// What an erasure did.
  package struct ErasureOutcome: Sendable, Equatable {
    /// Nil when every turn in the scope had been erased before.
    package let erasure: Erasure?
    /// False when another program was reading, so that the old bytes still stand in the log beside the file;
    /// they go with the next erasure, or when the last program closes the store.
    package let bytesAreGone: Bool
  }

  /// Removes the words of turns, and of the notes on them, from the store and from the bytes of the file.
  ///
  /// A follow-up that took over words of an erased turn goes with it.
  ///
  /// Kept are time, session, channel, language, topic, verdict and the like, which the reports count. Then the
  /// file is rewritten and the write-ahead log emptied, which needs as much free space again: `secure_delete` alone
  /// overwrites what is deleted (no trace in 2,901 erasures tried), but SQLite promises nothing about what is left
  /// in a page that was rearranged. Copies elsewhere, backups and the medium itself are out of reach.
  ///
  /// - Parameters:
  ///   - by: who orders it.
  ///   - reason: why; both stay in the record.
  @discardableResult
  package func erase(
    _ scope: Erasure.Scope, by: String, reason: String, at time: String = UTCTime.now()
  ) throws(TranscriptFailure) -> ErasureOutcome {
    let by = StorableText.make(by)
    let reason = prepare(reason)
    return try attempt {
      let erasure = try queue.write { database -> Erasure? in
        let numbers = try withFollowUps(try targets(of: scope, database), database)
        if numbers.isEmpty { return nil }
        var writer = try RecordWriter(database)
        let made = try writer.appendErasure { number in
          Erasure(
            number: number, time: time, by: by, reason: reason, scope: scope.words, turns: TurnRanges.make(numbers))
        }
        for range in made.turns { try empty(range, because: made.number, database) }
        try database.execute(sql: "INSERT INTO turn_search (turn_search) VALUES ('optimize')")
        return made
      }
      return ErasureOutcome(erasure: erasure, bytesAreGone: try queue.writeWithoutTransaction(scrub))
    }
  }

  private func targets(of scope: Erasure.Scope, _ database: Database) throws -> [Int] {
    switch scope {
    case .turn(let number):
      guard try Bool.fetchOne(database, sql: "SELECT 1 FROM turn WHERE id = ?", arguments: [number]) != nil else {
        throw TranscriptFailure.noSuchTurn(number)
      }
      return try Int.fetchAll(
        database, sql: "SELECT id FROM turn WHERE id = ? AND erasure IS NULL", arguments: [number])
    case .session(let prefix):
      let session = try TranscriptStore.session(beginning: prefix, database)
      return try Int.fetchAll(
        database, sql: "SELECT id FROM turn WHERE session = ? AND erasure IS NULL ORDER BY id", arguments: [session])
    case .olderThan(let time):
      return try Int.fetchAll(
        database, sql: "SELECT id FROM turn WHERE time < ? AND erasure IS NULL ORDER BY id", arguments: [time])
    }
  }

  /// The turns, and those right after them in their sittings that hold words of an earlier turn: a context with an
  /// object in it took something over.
  private func withFollowUps(_ numbers: [Int], _ database: Database) throws -> [Int] {
    let next = try database.cachedStatement(
      sql: """
        SELECT id FROM turn AS later
        WHERE id = (
            SELECT min(id) FROM turn WHERE id > ?1 AND session = (SELECT session FROM turn WHERE id = ?1))
          AND erasure IS NULL AND EXISTS (SELECT 1 FROM json_each(later.context) WHERE type = 'object')
        """)
    var found = Set(numbers)
    for number in numbers {
      var last = number
      while let follower = try Int.fetchOne(next, arguments: [last]), found.insert(follower).inserted {
        last = follower
      }
    }
    return found.sorted()
  }

  private func empty(_ range: ClosedRange<Int>, because erasure: Int, _ database: Database) throws {
    let ends: StatementArguments = [range.lowerBound, range.upperBound]
    try database.execute(
      sql: """
        INSERT INTO turn_search (turn_search, rowid, text, answer, stems)
        SELECT 'delete', id, text, answer, stems FROM turn_words WHERE id BETWEEN ? AND ?
        """, arguments: ends)
    try database.execute(sql: "DELETE FROM stem WHERE turn BETWEEN ? AND ?", arguments: ends)
    try database.execute(
      sql: """
        UPDATE turn SET erasure = ?3, salt = NULL, profile = NULL, text = NULL, facts = NULL, candidates = NULL,
          answer = NULL, citations = NULL, receipt = NULL, context = NULL
        WHERE id BETWEEN ?1 AND ?2
        """, arguments: ends + [erasure])
    try database.execute(
      sql: """
        UPDATE review SET erasure = ?3, salt = NULL, note = NULL
        WHERE turn BETWEEN ?1 AND ?2 AND erasure IS NULL
        """, arguments: ends + [erasure])
  }

  /// Rewrites the file without what was deleted and empties the log; false when somebody else holds the log.
  private func scrub(_ database: Database) throws -> Bool {
    do {
      try database.execute(sql: "VACUUM")
      let row = try Row.fetchOne(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
      return (row?[0] as DatabaseValue?)?.storage == .int64(0)
    } catch let error as DatabaseError where [.SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_FULL].contains(error.resultCode) {
      return false
    }
  }
}
