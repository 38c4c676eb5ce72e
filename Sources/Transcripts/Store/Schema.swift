// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB

/// The tables, and the versions they went through. A released migration is never edited.
enum Schema {
  /// `NETR`: tells a transcript from any other SQLite file.
  static let applicationID: Int32 = 0x4E45_5452

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1", foreignKeyChecks: .immediate) { database in
      try database.execute(sql: SchemaVersion1.tables)
      try database.execute(sql: SchemaVersion1.guards)
    }
    migrator.registerMigration("2", foreignKeyChecks: .immediate) { database in
      let reviews = try database.highestNumberEver(in: "review")
      try database.execute(sql: SchemaVersion2.changes)
      try database.execute(sql: "UPDATE sqlite_sequence SET seq = ? WHERE name = 'review'", arguments: [reviews])
    }
    return migrator
  }
}
