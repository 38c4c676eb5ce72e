// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc

/// Holds one folder against other processes while a schema is brought up to date.
///
/// GRDB looks up the applied migrations outside the transaction that applies the next one, so two processes that
/// create the same store at once would both try. The folder is locked, not the file: see `PrivateFile`.
enum FolderLock {
  static func withLock<Result>(on folder: String, _ body: () throws -> Result) throws -> Result {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw TranscriptFailure.unreachable(path: folder, reason: PrivateFile.lastError())
    }
    defer { close(descriptor) }
    while flock(descriptor, LOCK_EX) != 0 {
      guard errno == EINTR else { break }
    }
    return try body()
  }
}
