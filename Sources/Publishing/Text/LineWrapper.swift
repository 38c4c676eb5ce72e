// SPDX-License-Identifier: GPL-3.0-or-later

import Terminal

/// Breaks text into lines of at most so many columns.
package struct LineWrapper: Sendable {
  /// The columns of a line; `nil` never breaks.
  private let width: Int?

  package init(width: Int?) { self.width = width }

  /// The lines of a text, the first behind `lead`, the others behind as many spaces.
  ///
  /// Line feeds in the text break lines too; runs of spaces count as one. A word longer than a line is cut,
  /// except a link, which would no longer work.
  package func lines(_ text: String, lead: String = "") -> [String] {
    let indent = String(repeating: " ", count: DisplayWidth.of(lead))
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: true) {
      lines += wrapped(paragraph, lead: lines.isEmpty ? lead : indent, indent: indent)
    }
    return lines
  }

  private func wrapped(_ text: Substring, lead: String, indent: String) -> [String] {
    let room = width.map { max(8, $0 - indent.utf8.count) } ?? .max
    var lines: [String] = []
    var line = ""
    var used = 0
    func finish() {
      lines.append((lines.isEmpty ? lead : indent) + line)
      line = ""
      used = 0
    }
    for word in text.split(separator: " ", omittingEmptySubsequences: true) {
      for piece in pieces(word, room: room) {
        let columns = DisplayWidth.of(piece)
        if used > 0, used + 1 + columns > room { finish() }
        if used > 0 {
          line += " "
          used += 1
        }
        line += piece
        used += columns
      }
    }
    if !line.isEmpty { finish() }
    return lines
  }

  private func pieces(_ word: Substring, room: Int) -> [Substring] {
    guard DisplayWidth.of(word) > room, !word.contains("://") else { return [word] }
    var pieces: [Substring] = []
    var start = word.startIndex
    var used = 0
    for index in word.indices {
      let columns = DisplayWidth.of(word[index])
      if used + columns > room {
        pieces.append(word[start..<index])
        start = index
        used = 0
      }
      used += columns
    }
    return pieces + [word[start...]]
  }
}
