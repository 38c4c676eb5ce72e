// SPDX-License-Identifier: GPL-3.0-or-later

/// How sure the choice of a topic must be. All figures are ratios of scores or scores in 0…1.
package struct SelectionPolicy: Sendable, Hashable {
  /// Added to the classifier's score (a logit) for each required facet that the words name.
  package var requiredBonus: Float = 0.4
  /// … and for each preferred one.
  package var preferredBonus: Float = 0.3
  /// A rival counts when its score is at least this share of the best.
  package var rivalShare = 0.5
  /// A stricter rival bars a lenient answer from this share of the best on.
  package var lenientRivalShare = 0.3
  /// A lenient verdict needs at least this score.
  package var lenientScore = 0.35
  /// Information is given from this score on, even when a question back would be possible.
  package var infoScore = 0.3
  /// At most this many topics are offered.
  package var choices = 4

  package init() {}
}
