// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB

/// Walks the chain from its first link, recomputing every commitment from the records themselves.
struct ChainVerification {
  private let database: Database
  private var last: ChainHead?
  /// The highest number seen of each kind: records come into the chain in the order of their numbers.
  private var seen: [ChainEntry.Kind: Int] = [:]
  private var erasedTurns: [(number: Int, erasure: Int)] = []
  private var erasedReviews: [(turn: Int, entry: ChainEntry, erasure: Int)] = []
  private var erasures: [Int: Erasure] = [:]
  private var rewrittenAt: Int?

  init(_ database: Database) { self.database = database }

  /// - Parameter expected: a head noted earlier and kept elsewhere.
  mutating func verdict(expecting expected: ChainHead?) throws -> ChainVerdict {
    let cursor = try Row.fetchCursor(database, sql: "SELECT \(ChainReader.columns) FROM link ORDER BY position")
    while let row = try cursor.next() {
      if let finding = try walk(over: row, expected) { return finding }
    }
    if let finding = illegitimateErasure() { return finding }
    if let finding = try unchained() { return finding }
    if let rewrittenAt { return .rewritten(at: rewrittenAt) }
    let present = last?.position ?? 0
    let reached = max(try database.highestNumberEver(in: "link"), expected?.position ?? 0)
    if present < reached { return .truncated(present: present, expected: reached) }
    return .intact(turns: seen[.turn] ?? 0, erased: erasedTurns.count, head: last)
  }

  private mutating func walk(over row: Row, _ expected: ChainHead?) throws -> ChainVerdict? {
    let next = (last?.position ?? 0) + 1
    guard let link = try? ChainReader.StoredLink(row: row) else {
      return .altered(at: nextTurn, reason: "link \(next) cannot be read")
    }
    let number = (seen[link.entry.kind] ?? 0) + 1
    if link.entry.number != number {
      let missing = ChainEntry(kind: link.entry.kind, number: number)
      return .altered(at: missing, reason: "it is missing from the chain")
    }
    if let reason = try record(link) { return try finding(at: link, reason, expected) }
    let right = ChainLink(after: last, entry: link.entry, commitment: link.commitment)
    guard right.position == link.position, right.hash == link.hash else {
      return .altered(at: link.entry, reason: "its link does not follow from the one before")
    }
    seen[link.entry.kind] = link.entry.number
    last = right.head
    if let expected, expected.position == link.position, expected != last { rewrittenAt = link.position }
    return nil
  }

  /// A record that is missing together with all later ones of its kind was cut off; any other was altered.
  private func finding(
    at link: ChainReader.StoredLink, _ reason: String, _ expected: ChainHead?
  ) throws -> ChainVerdict {
    let later = try Int.fetchOne(
      database, sql: "SELECT id FROM \(link.entry.kind.rawValue) WHERE id >= ? LIMIT 1", arguments: [link.entry.number])
    if later != nil { return .altered(at: link.entry, reason: reason) }
    let reached = max(try database.highestNumberEver(in: "link"), expected?.position ?? 0, link.position)
    return .truncated(present: link.position - 1, expected: reached)
  }

  /// Compares a record with its commitment; nil when they agree, else what is wrong.
  private mutating func record(_ link: ChainReader.StoredLink) throws -> String? {
    let number = link.entry.number
    do {
      guard let (commitment, sealHolds) = try proof(of: link.entry.kind, number) else { return "the record is missing" }
      return commitment == link.commitment && sealHolds ? nil : "the record differs from what was chained"
    } catch let mismatch as RowReader.Mismatch {
      return "column '\(mismatch.column)' is not \(mismatch.expected)"
    }
  }

  private mutating func proof(of kind: ChainEntry.Kind, _ number: Int) throws -> (Digest, Bool)? {
    switch kind {
    case .turn:
      guard let row = try row("SELECT \(RowColumns.turn) FROM turn WHERE id = ?", number) else { return nil }
      let turn = try SealedTurn(row: row)
      if turn.salt == nil || turn.stored.isErased { erasedTurns.append((number, turn.stored.erasure ?? 0)) }
      return (turn.commitment, turn.sealHolds)
    case .review:
      guard let row = try row("SELECT \(RowColumns.review) FROM review WHERE id = ?", number) else { return nil }
      let review = try SealedReview(row: row)
      if review.salt == nil || review.stored.erasure != nil {
        let entry = ChainEntry(kind: .review, number: number)
        erasedReviews.append((review.stored.record.turn, entry, review.stored.erasure ?? 0))
      }
      return (review.commitment, review.sealHolds)
    case .erasure:
      guard let row = try row("SELECT \(RowColumns.erasure) FROM erasure WHERE id = ?", number) else { return nil }
      let erasure = try Erasure(row: row)
      erasures[number] = erasure
      return (Commitment.to(erasure), true)
    }
  }

  /// Words that are gone without a chained erasure that names their turn.
  private func illegitimateErasure() -> ChainVerdict? {
    let reason = "its words are gone and no erasure accounts for it"
    for (number, erasure) in erasedTurns
    where !TurnRanges.contain(number, in: erasures[erasure]?.turns ?? []) {
      return .altered(at: ChainEntry(kind: .turn, number: number), reason: reason)
    }
    for (turn, entry, erasure) in erasedReviews
    where !TurnRanges.contain(turn, in: erasures[erasure]?.turns ?? []) {
      return .altered(at: entry, reason: reason)
    }
    return nil
  }

  /// Records that stand in a table but in no link.
  private func unchained() throws -> ChainVerdict? {
    for kind in ChainEntry.Kind.allCases {
      let chained = seen[kind] ?? 0
      let extra = try Int.fetchAll(
        database, sql: "SELECT id FROM \(kind.rawValue) WHERE id > ? OR id < 1 ORDER BY id LIMIT 2",
        arguments: [chained])
      guard let first = extra.first else { continue }
      let entry = ChainEntry(kind: kind, number: first)
      return extra.count == 1 && first == chained + 1
        ? .tornLastRecord(entry) : .altered(at: entry, reason: "it is in no link of the chain")
    }
    return nil
  }

  private var nextTurn: ChainEntry { ChainEntry(kind: .turn, number: (seen[.turn] ?? 0) + 1) }

  private func row(_ sql: String, _ number: Int) throws -> Row? {
    try Row.fetchOne(try database.cachedStatement(sql: sql), arguments: [number])
  }
}
