// SPDX-License-Identifier: GPL-3.0-or-later

/// What stands at the cursor when Tab is pressed.
package struct CompletionRequest: Sendable, Equatable {
  /// The line up to the cursor.
  package let line: String
  /// The word the cursor stands behind; candidates replace it.
  package let word: String

  package init(line: String, word: String) {
    self.line = line
    self.word = word
  }

  /// True when the word is the first of the line.
  package var isFirstWord: Bool { line.dropLast(word.count).allSatisfy { $0 == " " } }
}
