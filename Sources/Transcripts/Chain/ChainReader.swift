// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB

/// Reads links back.
enum ChainReader {
  static let columns = "position, kind, number, commitment, hash"

  /// The last link, or nil for an empty store.
  static func head(_ database: Database) throws -> ChainHead? {
    let statement = try database.cachedStatement(sql: "SELECT position, hash FROM link ORDER BY position DESC LIMIT 1")
    guard let row = try Row.fetchOne(statement) else { return nil }
    var reader = RowReader(row)
    return ChainHead(position: try reader.integer(), hash: try reader.digest())
  }

  /// A link as stored, which need not be a link that follows its predecessor.
  struct StoredLink {
    let position: Int
    let entry: ChainEntry
    let commitment: Digest
    let hash: Digest

    init(row: Row) throws {
      var reader = RowReader(row)
      position = try reader.integer()
      entry = ChainEntry(kind: try reader.value(ChainEntry.Kind.self), number: try reader.integer())
      commitment = try reader.digest()
      hash = try reader.digest()
    }
  }
}
