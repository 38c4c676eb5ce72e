// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB

/// A review with what proves it.
struct SealedReview {
  let stored: StoredReview
  let seal: Digest
  /// Nil once the note was erased.
  let salt: [UInt8]?

  /// - Parameter row: the columns `RowColumns.review`.
  init(row: Row) throws {
    var reader = RowReader(row)
    let number = try reader.integer()
    var record = ReviewRecord(
      turn: try reader.integer(), time: try reader.text(), reviewer: try reader.text(),
      decision: try reader.value(ReviewRecord.Decision.self), topic: try reader.optionalText(),
      verdict: try reader.optionalText())
    seal = try reader.digest()
    salt = try reader.optionalBytes()
    record.note = try reader.optionalText() ?? ""
    stored = StoredReview(number: number, record: record, erasure: try reader.optionalInteger())
  }

  var sealHolds: Bool {
    guard let salt else { return true }
    return Commitment.seal(of: stored.record, salt: salt) == seal
  }

  var commitment: Digest { Commitment.to(stored.record, number: stored.number, seal: seal) }
}
