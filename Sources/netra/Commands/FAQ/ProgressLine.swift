// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc
import Terminal

/// How far a long run is, on one line of a terminal; elsewhere nothing.
final class ProgressLine {
  /// Shorter runs need none.
  private static let least = 200

  private let total: Int
  private let isShown: Bool
  private var lastPart = -1

  init(total: Int) {
    self.total = total
    isShown = total >= Self.least && TerminalDevice.isTerminal(STDERR_FILENO)
  }

  func show(_ done: Int) {
    let part = done * 100 / max(1, total)
    guard isShown, part != lastPart else { return }
    lastPart = part
    StandardStreams.progress("\r\u{1B}[Knetra: \(done) of \(total) questions (\(part) %)")
  }

  func clear() {
    if isShown { StandardStreams.progress("\r\u{1B}[K") }
  }
}
