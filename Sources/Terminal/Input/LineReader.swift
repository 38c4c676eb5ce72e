// SPDX-License-Identifier: GPL-3.0-or-later

/// Where the shell gets its lines from: a person at a terminal, or a pipe.
package protocol LineReader: AnyObject {
  /// Waits for one line. `prompt` is shown only to a person.
  func read(prompt: String) -> LineEvent
}

/// What came instead of, or as, a line.
package enum LineEvent: Sendable, Equatable {
  /// A line without its end, cleaned by `InputText`.
  case line(String)
  /// Ctrl-C: the line was given up.
  case interrupt
  /// Ctrl-D on an empty line, or the end of the pipe.
  case endOfInput
}
