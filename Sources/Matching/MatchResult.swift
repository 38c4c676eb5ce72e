// SPDX-License-Identifier: GPL-3.0-or-later

/// The ranked candidates for one question.
package struct MatchResult: Sendable, Hashable {
  package let band: MatchBand
  /// Best first; ties in the order of labels. Empty if the question has no word.
  package let candidates: [Match]
  /// Probability that the outcome of the first candidate is right, whichever label of that outcome was meant: its
  /// confidence and that of all labels with the same outcome, 0 to 1, rounded to 1/10000.
  package let outcomeConfidence: Double
  /// Probability that the question means any stored label, 0 to 1, rounded to 1/10000.
  package let inScope: Double
  /// Share of the question's words, weighted by rarity, that any stored wording contains, 0 to 1.
  package let coverage: Float
  /// How many of the question's words are no stopwords and known.
  package let knownWords: Int

  package init(
    band: MatchBand, candidates: [Match], outcomeConfidence: Double, inScope: Double, coverage: Float, knownWords: Int
  ) {
    self.band = band
    self.candidates = candidates
    self.outcomeConfidence = outcomeConfidence
    self.inScope = inScope
    self.coverage = coverage
    self.knownWords = knownWords
  }
}
