// SPDX-License-Identifier: GPL-3.0-or-later

/// What it adds to a topic's score that facts fit it, on the classifier's scale.
package struct AgreementWeights: Sendable {
  /// For each required facet that the words name.
  package let required: Float
  /// For each preferred one.
  package let preferred: Float
  /// Taken off for each required facet that the words do not name.
  package let missing: Float
  /// Taken off for each excluded facet that they name.
  package let excluded: Float
  /// For an info topic that answers an intent, by its place in `QuestionIntent.allCases`.
  package let intents: [Float]

  package init(required: Float, preferred: Float, missing: Float, excluded: Float, intents: [Float]) {
    self.required = required
    self.preferred = preferred
    self.missing = missing
    self.excluded = excluded
    self.intents = intents
  }
}
