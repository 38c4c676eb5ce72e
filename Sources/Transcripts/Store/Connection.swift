// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
import Glibc

/// How connections to a transcript file are set up.
enum Connection {
  static func writing(path: String, options: TranscriptStore.Options) -> Configuration {
    var configuration = Configuration()
    configuration.label = "transcripts"
    configuration.busyMode = .timeout(options.patience)
    configuration.prepareDatabase { database in
      try insisting(for: options.patience) { try claim(database, path: path) }
      try insisting(for: options.patience) { try switchToWriteAheadLog(database) }
      // After the journal mode: GRDB would otherwise leave NORMAL, which can lose the last turns with the power.
      try database.execute(sql: "PRAGMA synchronous = FULL")
      try database.execute(sql: "PRAGMA recursive_triggers = ON")
      try database.execute(sql: "PRAGMA secure_delete = ON")
    }
    return configuration
  }

  static func reading(path: String, options: TranscriptStore.Options) -> Configuration {
    var configuration = Configuration()
    configuration.label = "transcripts"
    configuration.readonly = true
    configuration.busyMode = .timeout(options.patience)
    configuration.prepareDatabase { database in
      guard try Int32.fetchOne(database, sql: "PRAGMA application_id") == Schema.applicationID else {
        throw TranscriptFailure.foreign(path: path)
      }
    }
    return configuration
  }

  /// Brings the schema up to date, one process at a time; a store from the future is refused.
  static func bringUpToDate(_ queue: DatabaseQueue, path: String) throws {
    let migrator = Schema.migrator
    let isCurrent = try queue.read { database in
      if try migrator.hasBeenSuperseded(database) { throw TranscriptFailure.newerSchema(path: path) }
      return try migrator.hasCompletedMigrations(database)
    }
    if isCurrent { return }
    try FolderLock.withLock(on: PrivateFile.folder(of: path)) { try migrator.migrate(queue) }
  }

  /// The path or URI that SQLite can open for reading.
  ///
  /// A file in WAL mode needs its `-shm` neighbour, which cannot be made where we may not write; without a log
  /// beside it the file is complete and can be read as it is.
  static func readableLocation(_ path: String) throws(TranscriptFailure) -> String {
    var status = stat()
    guard stat(path, &status) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { throw .missing(path: path) }
      throw .unreachable(path: path, reason: PrivateFile.lastError())
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAPlainFile(path: path) }
    guard access(path, R_OK) == 0 else { throw .unreachable(path: path, reason: PrivateFile.lastError()) }
    if access(PrivateFile.folder(of: path), W_OK) == 0 || access(path + "-wal", F_OK) == 0 { return path }
    return "file:\(percentEncoded(path))?immutable=1"
  }

  /// Makes an empty file ours; refuses any other that is not.
  private static func claim(_ database: Database, path: String) throws {
    try database.inTransaction(.deferred) {
      let identifier = try Int32.fetchOne(database, sql: "PRAGMA application_id")
      if identifier == Schema.applicationID { return .commit }
      guard identifier == 0, try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") == 0 else {
        throw TranscriptFailure.foreign(path: path)
      }
      try database.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
      return .commit
    }
  }

  private static func switchToWriteAheadLog(_ database: Database) throws {
    let mode = try String.fetchOne(database, sql: "PRAGMA journal_mode = WAL")
    guard mode == "wal" else {
      throw DatabaseError(resultCode: .SQLITE_CANTOPEN, message: "no write-ahead log possible here")
    }
  }

  /// Tries again for `patience` seconds: SQLite answers "busy" at once, without waiting, when two processes claim
  /// a new file or switch its journal mode at the same moment.
  private static func insisting(for patience: Double, _ body: () throws -> Void) throws {
    var waited = 0.0
    while true {
      do {
        return try body()
      } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY && waited < patience {
        usleep(10_000)
        waited += 0.01
      }
    }
  }

  private static func percentEncoded(_ path: String) -> String {
    path.utf8.map { byte in
      byte >= 0x80 || [UInt8(ascii: "%"), UInt8(ascii: "?"), UInt8(ascii: "#")].contains(byte)
        ? "%" + Hexadecimal.string([byte]) : String(UnicodeScalar(byte))
    }.joined()
  }
}
