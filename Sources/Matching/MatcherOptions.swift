// SPDX-License-Identifier: GPL-3.0-or-later

/// How a matcher is trained and how careful it is.
package struct MatcherOptions: Sendable, Hashable {
  /// Share of held-out wordings answered directly that must be right; decides the answer band.
  package var answerPrecision: Double
  /// Share of held-out wordings that must not fall out of scope; decides the lower band.
  package var keptShare: Double
  /// Share of questions expected to mean nothing stored.
  package var outOfScopeShare: Double
  /// Groups of labels that stand for strange questions. Only such labels play strangers in the calibration; if there
  /// are too few of them, all labels do.
  package var foreignGroups: Set<Int32>
  /// Folds of held-out wordings for the calibration.
  package var folds: Int
  /// How many candidates a result lists.
  package var candidates: Int
  /// How the classifier is trained.
  package var classifier: ClassifierOptions

  package init(
    answerPrecision: Double = 0.95, keptShare: Double = 0.95, outOfScopeShare: Double = 0.3,
    foreignGroups: Set<Int32> = [], folds: Int = 3, candidates: Int = 8,
    classifier: ClassifierOptions = ClassifierOptions()
  ) {
    self.answerPrecision = answerPrecision
    self.keptShare = keptShare
    self.outOfScopeShare = outOfScopeShare
    self.foreignGroups = foreignGroups
    self.folds = folds
    self.candidates = candidates
    self.classifier = classifier
  }
}
