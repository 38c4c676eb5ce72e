// SPDX-License-Identifier: GPL-3.0-or-later

/// How sure the choice of a topic must be. All figures are ratios of scores or scores in 0…1.
package struct SelectionPolicy: Sendable, Hashable {
  /// Added to the classifier's score (a logit) for each required facet that the words name.
  package var requiredBonus: Float = 0.4
  /// … and for each preferred one.
  package var preferredBonus: Float = 0.3
  /// Taken off for each required facet that the words do not name.
  package var missingPenalty: Float = 0.2
  /// … and for each excluded facet that they name.
  package var excludedPenalty: Float = 2
  /// Added to an info topic when its intent is asked, taken off when only a permission or a duty is.
  package var intentBonus: Float = 0.5
  package var intentPenalty: Float = 0.25
  /// How many words that say something must be known before a verdict is given.
  package var wordsNeeded = 2
  /// A class outside the subject is taken from this score on, whatever the topics say together.
  package var refusalScore = 0.3
  /// A rival is offered beside the best when its score is at least this share of it.
  package var rivalShare = 0.4
  /// A stricter rival bars a lenient answer from this share of the best on.
  package var lenientRivalShare = 0.35
  /// A lenient verdict needs at least this score.
  package var lenientScore = 0.4
  /// What a question says beyond a freedom speaks against it from this score on, read alone.
  package var excessScore = 0.6
  /// A clause with this many words that no wording of a freedom has is read as a question of its own …
  package var foreignWords = 2
  /// … and speaks against the freedom from this score on.
  package var clauseScore = 0.45
  /// Information is given from this score on, even when a question back would be possible.
  package var infoScore = 0.25
  /// A strict verdict is given in doubt when topics with this share of all scores lead to it.
  package var agreementShare = 0.5
  /// … and when their scores together reach this; below, nothing is known.
  package var agreementScore = 0.08
  /// A strict or informing topic without a near rival is taken from this score on.
  package var loneScore = 0.2
  /// At most this many topics are offered.
  package var choices = 4

  package init() {}
}
