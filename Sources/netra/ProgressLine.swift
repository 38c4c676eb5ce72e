// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc
import Terminal

/// Tells on standard error how far a long task is; silent unless that is a terminal.
struct ProgressLine: Sendable {
  private let task: String
  private let total: Int?
  private let isShown = TerminalDevice.isTerminal(STDERR_FILENO)

  init(_ task: String, of total: Int? = nil) {
    self.task = task
    self.total = total
  }

  func show(_ done: Int) {
    guard isShown else { return }
    var line = "\r\(task): \(done)"
    if let total, total > 0 {
      let filled = min(20, 20 * done / total)
      line += " of \(total) [\(String(repeating: "#", count: filled))\(String(repeating: " ", count: 20 - filled))]"
    }
    OutputStream.notes.write(line)
  }

  /// Removes the line.
  func finish() {
    if isShown { OutputStream.notes.write("\r\u{1B}[K") }
  }
}
