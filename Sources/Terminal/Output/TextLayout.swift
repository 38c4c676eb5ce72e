// SPDX-License-Identifier: GPL-3.0-or-later

/// Breaks text into lines of a given width.
package struct TextLayout: Sendable {
  /// Columns available.
  package var width: Int
  /// What the first line begins with, such as a bullet.
  package var first: String
  /// What the other lines begin with.
  package var rest: String

  package init(width: Int, first: String = "", rest: String = "") {
    self.width = width
    self.first = first
    self.rest = rest
  }

  /// A layout whose later lines stand under the text of the first: `- ` makes an indent of two.
  package init(width: Int, hanging first: String) {
    self.init(width: width, first: first, rest: String(repeating: " ", count: DisplayWidth.of(first)))
  }

  /// `text` in lines. Line feeds stay breaks; spaces are where a line may end; a word too long for a line is cut,
  /// except a link, which would no longer work.
  package func lines(_ text: String) -> [String] {
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      append(paragraph, to: &lines)
    }
    return lines
  }

  package func wrap(_ text: String) -> String { lines(text).joined(separator: "\n") }

  private func append(_ paragraph: Substring, to lines: inout [String]) {
    var line = lines.isEmpty ? first : rest
    var used = DisplayWidth.of(line)
    var isAtStart = true
    func startLine() {
      lines.append(trimmed(line))
      line = rest
      used = DisplayWidth.of(rest)
      isAtStart = true
    }
    for word in paragraph.split(separator: " ") {
      var piece = word[...]
      let space = isAtStart ? 0 : 1
      if !isAtStart, used + space + DisplayWidth.of(piece) > width { startLine() }
      while used + DisplayWidth.of(piece) > width, isAtStart, !piece.contains("://"), width > used + 1 {
        let (head, tail) = cut(piece, at: width - used)
        if tail.isEmpty { break }
        line += head
        startLine()
        piece = tail
      }
      if !isAtStart {
        line += " "
        used += 1
      }
      line += piece
      used += DisplayWidth.of(piece)
      isAtStart = false
    }
    lines.append(trimmed(line))
  }

  /// The longest beginning of `word` that takes at most `columns`, but at least one character.
  private func cut(_ word: Substring, at columns: Int) -> (Substring, Substring) {
    var used = 0
    var end = word.startIndex
    while end < word.endIndex {
      if let after = DisplayWidth.afterColourSequence(word[end...]) {
        end = after.startIndex
        continue
      }
      let width = DisplayWidth.of(word[end])
      if used + width > columns, used > 0 { break }
      used += width
      end = word.index(after: end)
    }
    return (word[..<end], word[end...])
  }

  private func trimmed(_ line: String) -> String {
    var line = line[...]
    while line.last == " " { line = line.dropLast() }
    return String(line)
  }
}
