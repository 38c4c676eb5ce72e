// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB

/// The record of what people asked and what they were told: one SQLite file, append-only, hash-chained, private.
///
/// Personal data are masked here, at the one door everything passes. Any number of processes may write at once;
/// `record` returns only when the turn is on disk.
package final class TranscriptStore: Sendable {
  /// The file.
  package let path: String
  let queue: DatabaseQueue
  let options: Options

  init(path: String, queue: DatabaseQueue, options: Options) {
    self.path = path
    self.queue = queue
    self.options = options
  }

  /// How a store is used.
  package struct Options: Sendable {
    /// How long to wait for another process before giving up, in seconds.
    package var patience: Double
    /// Applied to question, answer, note and the JSON members before the first write.
    package var mask: PersonalDataMask
    /// The stems of the words of a text, separated by spaces; searched beside the words themselves, so that
    /// affixes do not hide a turn. Use the same closure for recording and for searching.
    package var stems: (@Sendable (String) -> String)?

    package init(
      patience: Double = 10, mask: PersonalDataMask = PersonalDataMask(),
      stems: (@Sendable (String) -> String)? = nil
    ) {
      self.patience = patience
      self.mask = mask
      self.stems = stems
    }
  }

  /// Opens the store for recording, creating file (0600) and folders (0700) when missing.
  ///
  /// - Throws: `TranscriptFailure`; a file that is not ours, or newer than us, is left untouched.
  package static func open(_ path: String, options: Options = Options()) throws(TranscriptFailure) -> TranscriptStore {
    try PrivateFile.prepare(path)
    return try FailureTranslation(path: path, patience: options.patience).attempt {
      let queue = try DatabaseQueue(path: path, configuration: Connection.writing(path: path, options: options))
      try Connection.bringUpToDate(queue, path: path)
      return TranscriptStore(path: path, queue: queue, options: options)
    }
  }

  /// Opens a store that is there already, for recording.
  package static func openExisting(
    _ path: String, options: Options = Options()
  ) throws(TranscriptFailure) -> TranscriptStore {
    _ = try Connection.readableLocation(path)
    return try open(path, options: options)
  }

  /// Opens an existing store for reading only, as for an audit; also from a read-only medium.
  package static func openReadOnly(
    _ path: String, options: Options = Options()
  ) throws(TranscriptFailure) -> TranscriptStore {
    let location = try Connection.readableLocation(path)
    return try FailureTranslation(path: path, patience: options.patience).attempt {
      let queue = try DatabaseQueue(path: location, configuration: Connection.reading(path: path, options: options))
      try queue.read { database in
        if try Schema.migrator.hasBeenSuperseded(database) { throw TranscriptFailure.newerSchema(path: path) }
        guard try Schema.migrator.hasCompletedMigrations(database) else {
          throw TranscriptFailure.olderSchema(path: path)
        }
      }
      return TranscriptStore(path: path, queue: queue, options: options)
    }
  }

  /// The values of these settings on the writing connection, for tests and diagnosis.
  package func pragmas(_ names: [String]) throws(TranscriptFailure) -> [String] {
    try attempt {
      try queue.writeWithoutTransaction { database in
        try names.map { try String.fetchOne(database, sql: "PRAGMA \($0)") ?? "" }
      }
    }
  }

  /// Runs `body` on the connection and words whatever goes wrong.
  func attempt<Result>(_ body: () throws -> Result) throws(TranscriptFailure) -> Result {
    try FailureTranslation(path: path, patience: options.patience).attempt(body)
  }
}
