// SPDX-License-Identifier: GPL-3.0-or-later

/// One word (or one of `? % $`) of an analyzed text.
///
/// One source word may give several tokens (an abbreviation spelt out) and several source words one token (a synonym
/// of many words); ``range`` always covers the source words.
package struct Token: Sendable, Hashable {
  /// Byte offsets in the UTF-8 of the source text.
  package let range: Range<Int>
  /// As written.
  package let surface: String
  /// Folded, and replaced by the standard form if the lexicon has one.
  package let word: String
  /// What the speller took ``word`` for, when it did not know it.
  package let correction: String?
  /// ``word`` as it was probably meant.
  package var meant: String { correction ?? word }
  /// The stem of the corrected word, or of the word that stands for its synonyms: what comparisons use.
  package let stem: String
  /// The hash of ``stem``: tables and features are looked up by it many times a question.
  package let stemHash: UInt64
  /// Whether a comma, full stop or other clause mark stands before this token.
  package let startsClause: Bool
  /// Whether the lexicon lists the word as a stopword of any language.
  package let isStopword: Bool

  package init(
    range: Range<Int>, surface: String, word: String, correction: String? = nil, stem: String,
    startsClause: Bool = false, isStopword: Bool = false
  ) {
    self.range = range
    self.surface = surface
    self.word = word
    self.correction = correction
    self.stem = stem
    stemHash = FeatureHash.of(stem)
    self.startsClause = startsClause
    self.isStopword = isStopword
  }

  /// Whether the token is a word rather than one of the kept signs.
  package var isWord: Bool { Self.isWord(word) }

  /// The signs that are tokens but no words.
  package static let signs = CharacterFold.signs.map { String(decoding: CollectionOfOne($0), as: UTF8.self) }

  static func isWord(_ text: String) -> Bool {
    guard text.utf8.count == 1, let byte = text.utf8.first else { return true }
    return !CharacterFold.signs.contains(byte)
  }
}
