// SPDX-License-Identifier: GPL-3.0-or-later

import FoundationEssentials
import GRDB

/// Appends records and their links inside one write transaction, which keeps every other writer out meanwhile.
struct RecordWriter {
  private let database: Database
  private var head: ChainHead?

  init(_ database: Database) throws {
    self.database = database
    head = try ChainReader.head(database)
  }

  mutating func append(_ turn: TurnRecord, stems: String?) throws -> Int {
    try database.cachedStatement(
      sql: """
        INSERT INTO session (id, started, channel)
        SELECT ?1, ?2, ?3 WHERE NOT EXISTS (SELECT 1 FROM session WHERE id = ?1)
        """
    ).execute(arguments: [turn.session, turn.time, turn.channel.rawValue])
    let number = try next("turn")
    let salt = try RandomBytes.make(Commitment.saltLength)
    let seal = Commitment.seal(of: turn, salt: salt)
    try database.cachedStatement(sql: RowColumns.insertTurn).execute(arguments: [
      number, turn.session, turn.time, turn.channel.rawValue, turn.language, turn.asOf, turn.topic, turn.verdict,
      turn.intent, turn.confidence, turn.pack, turn.engine, turn.latencyMicroseconds, blob(seal), blob(salt),
      turn.profileJSON, turn.text, turn.factsJSON, turn.candidatesJSON, turn.answer, turn.citationsJSON, turn.receipt,
      turn.contextJSON, turn.lawConfidence,
    ])
    try link(ChainEntry(kind: .turn, number: number), Commitment.to(turn, number: number, seal: seal))
    if let stems {
      try database.cachedStatement(sql: "INSERT INTO stem (turn, stems) VALUES (?, ?)")
        .execute(arguments: [number, stems])
    }
    return number
  }

  /// Makes the turns from `first` on searchable.
  ///
  /// In one statement, after all of them: every statement that can be rolled back alone, as those on guarded tables
  /// can, makes FTS5 write out what it has gathered, which for single rows takes four times as long.
  func index(from first: Int) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO turn_search (rowid, text, answer, stems)
        SELECT id, text, answer, stems FROM turn_words WHERE id >= ?
        """
    ).execute(arguments: [first])
  }

  mutating func append(_ review: ReviewRecord) throws -> Int {
    let number = try next("review")
    let salt = try RandomBytes.make(Commitment.saltLength)
    let seal = Commitment.seal(of: review, salt: salt)
    try database.cachedStatement(sql: RowColumns.insertReview).execute(arguments: [
      number, review.turn, review.time, review.reviewer, review.decision.rawValue, review.topic, review.verdict,
      blob(seal), blob(salt), review.note,
    ])
    try link(ChainEntry(kind: .review, number: number), Commitment.to(review, number: number, seal: seal))
    return number
  }

  /// - Parameter make: the erasure, once its number is known.
  mutating func appendErasure(_ make: (_ number: Int) -> Erasure) throws -> Erasure {
    let erasure = make(try next("erasure"))
    try database.execute(
      sql: "INSERT INTO erasure (id, time, \"by\", reason, scope, turns) VALUES (?, ?, ?, ?, ?, ?)",
      arguments: [
        erasure.number, erasure.time, erasure.by, erasure.reason, erasure.scope, TurnRanges.text(erasure.turns),
      ])
    try link(ChainEntry(kind: .erasure, number: erasure.number), Commitment.to(erasure))
    return erasure
  }

  private mutating func link(_ entry: ChainEntry, _ commitment: Digest) throws {
    let link = ChainLink(after: head, entry: entry, commitment: commitment)
    try database.cachedStatement(
      sql: "INSERT INTO link (position, kind, number, commitment, hash) VALUES (?, ?, ?, ?, ?)"
    ).execute(arguments: [
      link.position, entry.kind.rawValue, entry.number, blob(link.commitment), blob(link.hash),
    ])
    head = link.head
  }

  /// Numbers are never used twice.
  private func next(_ table: String) throws -> Int { try database.highestNumberEver(in: table) + 1 }

  private func blob(_ digest: Digest) -> DatabaseValue { blob(digest.bytes) }

  private func blob(_ bytes: [UInt8]) -> DatabaseValue { bytes.withUnsafeBytes { Data($0) }.databaseValue }
}
