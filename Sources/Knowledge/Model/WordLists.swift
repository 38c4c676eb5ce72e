// SPDX-License-Identifier: GPL-3.0-or-later

/// The word lists of a pack's lexicon.
package struct WordLists: Hashable, Sendable {
  /// Form → standard form.
  package var slang: [String: String]
  package var abbreviations: [String: String]
  /// The first of a group stands for all.
  package var synonyms: [[String]]
  package var stopwords: Wordings
  /// Words that deny what follows them.
  package var negations: Wordings
  /// Words that end the reach of a negation.
  package var contrasts: Wordings
  /// Names of the months, January first; several names each.
  package var months: [[String]]
  package var relativeDates: [RelativeDate]
  /// Words after which a bare year names a date.
  package var yearWords: Wordings

  package init(
    slang: [String: String] = [:], abbreviations: [String: String] = [:], synonyms: [[String]] = [],
    stopwords: Wordings = Wordings(), negations: Wordings = Wordings(), contrasts: Wordings = Wordings(),
    months: [[String]] = [], relativeDates: [RelativeDate] = [], yearWords: Wordings = Wordings()
  ) {
    self.slang = slang
    self.abbreviations = abbreviations
    self.synonyms = synonyms
    self.stopwords = stopwords
    self.negations = negations
    self.contrasts = contrasts
    self.months = months
    self.relativeDates = relativeDates
    self.yearWords = yearWords
  }
}

/// Phrases that name a date by its distance from today, such as "last year".
package struct RelativeDate: Hashable, Sendable {
  package var years: Int
  package var months: Int
  package var cues: Wordings

  package init(years: Int, months: Int, cues: Wordings) {
    self.years = years
    self.months = months
    self.cues = cues
  }
}
