// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc

/// The lines typed earlier, one a line, in a file only its owner can read.
///
/// Several shells may write at once: every line is appended under a lock, and the file is shortened by replacing it
/// as a whole.
package struct HistoryFile: Sendable {
  package let path: String
  /// How many lines are kept.
  package let limit: Int

  package init(path: String, limit: Int = 1_000) {
    self.path = path
    self.limit = max(1, limit)
  }

  /// The newest lines, oldest first; none when there is no readable file.
  package func load() -> [String] { Array(lines().suffix(limit)) }

  /// Adds a line; false when it could not be written.
  @discardableResult
  package func append(_ line: String) -> Bool {
    locked { descriptor in
      OutputStream(descriptor: descriptor).write(line + "\n")
    } ?? false
  }

  /// Cuts the file to `limit` lines when it has grown well beyond.
  package func shorten() {
    guard lines().count > limit + limit / 4 else { return }
    _ = locked { _ in
      let temporary = path + ".\(getpid()).new"
      let file = open(temporary, O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW | O_CLOEXEC, 0o600)
      guard file >= 0 else { return false }
      fchmod(file, 0o600)
      let text = load().map { $0 + "\n" }.joined()
      let isWritten = OutputStream(descriptor: file).write(text) && fsync(file) == 0
      close(file)
      if isWritten, rename(temporary, path) == 0 { return true }
      unlink(temporary)
      return false
    }
  }

  /// Opens the file for appending (0600, no links followed) and holds its lock; nil when that fails.
  private func locked(_ body: (CInt) -> Bool) -> Bool? {
    for _ in 0..<10 {
      let file = open(path, O_CREAT | O_APPEND | O_WRONLY | O_NOFOLLOW | O_CLOEXEC, 0o600)
      guard file >= 0 else { return nil }
      defer { close(file) }
      guard isPrivateFile(file), flock(file, LOCK_EX) == 0 else { return nil }
      if isStillAtPath(file) { return body(file) }
    }
    return nil
  }

  private func isPrivateFile(_ file: CInt) -> Bool {
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
    return status.st_mode & 0o077 == 0 || fchmod(file, 0o600) == 0
  }

  /// False when another shell replaced the file between our opening and locking it.
  private func isStillAtPath(_ file: CInt) -> Bool {
    var held = stat()
    var named = stat()
    return fstat(file, &held) == 0 && lstat(path, &named) == 0 && held.st_ino == named.st_ino
      && held.st_dev == named.st_dev
  }

  private func lines() -> [String] {
    let file = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard file >= 0 else { return [] }
    defer { close(file) }
    let reader = PlainLineReader(descriptor: file)
    var lines: [String] = []
    while case .line(let line) = reader.read(prompt: "") { lines.append(line) }
    return lines.filter { !$0.isEmpty }
  }
}
