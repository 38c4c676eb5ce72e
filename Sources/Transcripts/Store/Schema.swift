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
    return migrator
  }
}
