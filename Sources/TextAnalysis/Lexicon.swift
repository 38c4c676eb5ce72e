// SPDX-License-Identifier: GPL-3.0-or-later

/// Word knowledge given by the caller: nothing about any language's vocabulary stands in code.
///
/// Keys and values are ordinary written words; ``Analyzer`` folds them itself. A key or a synonym may have several
/// words; a value may expand into several words.
package struct Lexicon: Sendable, Hashable {
  /// Informal form to standard form, such as "gak" to "tidak".
  package var slang: [String: String]
  /// Abbreviation to its expansion, such as "medsos" to "media sosial". A slang entry of the same key wins.
  package var abbreviations: [String: String]
  /// Groups of words taken for the same; the first of a group stands for all.
  package var synonyms: [[String]]
  /// Words that say nothing about the subject, by language.
  package var stopwords: [Language: [String]]

  package init(
    slang: [String: String] = [:], abbreviations: [String: String] = [:], synonyms: [[String]] = [],
    stopwords: [Language: [String]] = [:]
  ) {
    self.slang = slang
    self.abbreviations = abbreviations
    self.synonyms = synonyms
    self.stopwords = stopwords
  }
}
