// SPDX-License-Identifier: GPL-3.0-or-later

/// Why the store could not do what was asked. Each message says what was found, where, and what would be right.
package enum TranscriptFailure: Error, Equatable {
  case missing(path: String)
  case notADatabase(path: String)
  /// A SQLite file, but of another program.
  case foreign(path: String)
  case newerSchema(path: String)
  /// Older than this program and opened for reading only.
  case olderSchema(path: String)
  case locked(path: String, seconds: Double)
  case unreachable(path: String, reason: String)
  case unwritable(path: String, reason: String)
  /// Reached through a symbolic link, or not a plain file.
  case notAPlainFile(path: String)
  case damaged(path: String, reason: String)
  /// A record the schema does not take.
  case refused(reason: String)
  case noSuchSession(String)
  case ambiguousSession(String, matches: [String])
  case noSuchTurn(Int)
  case noRandomness
}

extension TranscriptFailure: CustomStringConvertible {
  package var description: String {
    switch self {
    case .missing(let path):
      "no transcript file at '\(path)': ask a question first, or name one with --transcripts"
    case .notADatabase(let path):
      "'\(path)' is not a database: it was left as it is; name a transcript file, or a path where none is yet"
    case .foreign(let path):
      "'\(path)' is a SQLite database, but not a transcript file: it was left as it is; name another path"
    case .newerSchema(let path):
      "'\(path)' was written by a newer version of this program: it was left as it is; use that version"
    case .olderSchema(let path):
      "'\(path)' was written by an older version of this program: record one turn with this version to bring it up"
    case .locked(let path, let seconds):
      "'\(path)' was in use by another program for \(seconds) s: nothing was written; try again when it has finished"
    case .unreachable(let path, let reason):
      "cannot reach '\(path)': \(reason); name a readable file in a folder of your own"
    case .unwritable(let path, let reason):
      "cannot write '\(path)': \(reason); name a writable place, or none"
    case .notAPlainFile(let path):
      "'\(path)' is a link or not a plain file: name the file itself"
    case .damaged(let path, let reason):
      "'\(path)' is damaged: \(reason); keep a copy of the file and go back to the last good one"
    case .refused(let reason):
      "this record cannot be kept: \(reason)"
    case .noSuchSession(let session):
      "no session '\(session)' in the transcript"
    case .ambiguousSession(let session, let matches):
      "'\(session)' begins more than one session: \(matches.joined(separator: ", "))"
    case .noSuchTurn(let number):
      "no turn \(number) in the transcript"
    case .noRandomness:
      "the system gave no random bytes, so nothing was recorded"
    }
  }
}
