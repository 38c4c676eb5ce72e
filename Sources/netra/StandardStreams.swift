// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc
import Terminal

/// Writes to standard output and error. A closed pipe ends the program as a success.
enum StandardStreams {
  static func print(_ text: String) { write(text + "\n") }

  static func write(_ text: String) {
    if OutputStream.standard.write(text) { return }
    // Whoever read has left: nothing more can be said, and that is no failure.
    if errno == EPIPE { exit(ExitStatus.done.rawValue) }
    note("cannot write the output: \(String(cString: strerror(errno)))")
    exit(ExitStatus.notHeld.rawValue)
  }

  static func note(_ text: String) { OutputStream.notes.write("netra: \(text)\n") }
}
