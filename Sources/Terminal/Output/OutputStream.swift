// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc

/// Writes text to a file descriptor, unbuffered and complete.
package struct OutputStream: Sendable {
  package let descriptor: CInt

  package init(descriptor: CInt) { self.descriptor = descriptor }

  package static let standard = OutputStream(descriptor: STDOUT_FILENO)
  package static let notes = OutputStream(descriptor: STDERR_FILENO)

  /// Makes writing to a closed pipe an ordinary result instead of the end of the program. Call once at the start.
  package static func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }

  /// - Returns: false when the reader has gone or nothing more can be written; `errno` tells which.
  @discardableResult
  package func write(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var written = 0
      while written < bytes.count {
        let count = Glibc.write(descriptor, bytes.baseAddress! + written, bytes.count - written)
        if count > 0 {
          written += count
        } else if errno == EAGAIN {
          var slot = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
          poll(&slot, 1, -1)
        } else if errno != EINTR {
          return false
        }
      }
      return true
    }
  }
}
