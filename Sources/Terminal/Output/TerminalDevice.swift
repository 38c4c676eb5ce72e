// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc

/// What is known of the screen behind a file descriptor.
package enum TerminalDevice {
  package static func isTerminal(_ descriptor: CInt) -> Bool { isatty(descriptor) == 1 }

  /// Columns and rows: from the terminal, else from `COLUMNS` and `LINES`, else 80 by 24.
  package static func size(
    of descriptor: CInt = STDOUT_FILENO, environment: [String: String] = [:]
  ) -> (columns: Int, rows: Int) {
    var window = winsize()
    if ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0 {
      return (Int(window.ws_col), window.ws_row > 0 ? Int(window.ws_row) : 24)
    }
    func number(_ name: String, _ standard: Int) -> Int {
      environment[name].flatMap(Int.init).flatMap { (1...10_000).contains($0) ? $0 : nil } ?? standard
    }
    return (number("COLUMNS", 80), number("LINES", 24))
  }
}
