// SPDX-License-Identifier: GPL-3.0-or-later

/// The word lists of a pack's lexicon.
package struct WordLists: Hashable, Sendable {
  /// Form → standard form.
  package var slang: [String: String]
  package var abbreviations: [String: String]
  /// The first of a group stands for all.
  package var synonyms: [[String]]
  package var stopwords: Wordings

  package init(
    slang: [String: String] = [:], abbreviations: [String: String] = [:], synonyms: [[String]] = [],
    stopwords: Wordings = Wordings()
  ) {
    self.slang = slang
    self.abbreviations = abbreviations
    self.synonyms = synonyms
    self.stopwords = stopwords
  }
}
