// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc

/// Writes to standard output and error. A closed pipe ends the program as a success.
enum StandardStreams {
  static func print(_ text: String) { write(text + "\n", to: STDOUT_FILENO) }

  static func write(_ text: String) { write(text, to: STDOUT_FILENO) }

  static func note(_ text: String) { write("netra: \(text)\n", to: STDERR_FILENO) }

  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  private static func write(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { bytes in
      var offset = 0
      while offset < bytes.count {
        let count = Glibc.write(descriptor, bytes.baseAddress! + offset, bytes.count - offset)
        if count > 0 {
          offset += count
        } else if errno == EINTR {
          continue
        } else {
          // Whoever read has left: nothing more can be said, and that is no failure.
          guard descriptor == STDOUT_FILENO else { return }
          if errno == EPIPE { exit(ExitStatus.done.rawValue) }
          note("cannot write the output: \(String(cString: strerror(errno)))")
          exit(ExitStatus.notHeld.rawValue)
        }
      }
    }
  }
}
