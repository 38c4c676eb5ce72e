// SPDX-License-Identifier: GPL-3.0-or-later

/// How a matcher is trained and how careful it is.
package struct MatcherOptions: Sendable, Hashable {
  /// Share of held-out wordings answered directly that must be right; decides the answer band.
  package var answerPrecision: Double
  /// Share of held-out wordings that must not fall out of scope; decides the lower band.
  package var keptShare: Double
  /// Folds of held-out wordings for the calibration.
  package var folds: Int
  /// How many candidates a result lists.
  package var candidates: Int
  /// Seed of the shuffles.
  package var seed: UInt64

  package init(
    answerPrecision: Double = 0.95, keptShare: Double = 0.95, folds: Int = 3, candidates: Int = 6, seed: UInt64 = 1
  ) {
    self.answerPrecision = answerPrecision
    self.keptShare = keptShare
    self.folds = folds
    self.candidates = candidates
    self.seed = seed
  }
}
