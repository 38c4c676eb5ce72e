// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB

/// Words what SQLite reports for the one who asked. What people asked never enters a message.
struct FailureTranslation {
  let path: String
  let patience: Double

  func attempt<Result>(_ body: () throws -> Result) throws(TranscriptFailure) -> Result {
    do {
      return try body()
    } catch let failure as TranscriptFailure {
      throw failure
    } catch let error as DatabaseError {
      throw failure(for: error)
    } catch let mismatch as RowReader.Mismatch {
      throw .damaged(path: path, reason: "column '\(mismatch.column)' is not \(mismatch.expected)")
    } catch {
      throw .unreachable(path: path, reason: "\(error)")
    }
  }

  private func failure(for error: DatabaseError) -> TranscriptFailure {
    let reason = error.message ?? "SQLite code \(error.resultCode.rawValue)"
    return switch error.resultCode {
    case .SQLITE_NOTADB: .notADatabase(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: .locked(path: path, seconds: patience)
    case .SQLITE_READONLY, .SQLITE_FULL, .SQLITE_PERM, .SQLITE_IOERR: .unwritable(path: path, reason: reason)
    case .SQLITE_CANTOPEN, .SQLITE_AUTH: .unreachable(path: path, reason: reason)
    case .SQLITE_CORRUPT: .damaged(path: path, reason: reason)
    case .SQLITE_CONSTRAINT, .SQLITE_MISMATCH, .SQLITE_TOOBIG: .refused(reason: reason)
    default: .damaged(path: path, reason: reason)
    }
  }
}
