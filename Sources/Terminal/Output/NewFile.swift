// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc

/// Writes files that did not exist before.
package enum NewFile {
  package struct Failure: Error, CustomStringConvertible {
    package let number: CInt

    /// Whether there is something at that path already.
    package var isThere: Bool { number == EEXIST }
    package var description: String { String(cString: strerror(number)) }
  }

  /// Creates the file (0600, no links followed) with this text; nothing is left behind when that fails.
  ///
  /// - Parameter path: `~/` stands for the user's home.
  package static func write(_ text: String, to path: String) throws(Failure) {
    var path = path
    if path.hasPrefix("~/"), let home = getenv("HOME") { path = String(cString: home) + path.dropFirst() }
    let file = open(path, O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw Failure(number: errno) }
    let isWritten = fchmod(file, 0o600) == 0 && OutputStream(descriptor: file).write(text) && fsync(file) == 0
    let number = errno
    close(file)
    if !isWritten {
      unlink(path)
      throw Failure(number: number)
    }
  }
}
