// SPDX-License-Identifier: GPL-3.0-or-later

/// One candidate for a question.
package struct Match: Sendable, Hashable {
  /// Index of the label.
  package let label: Int32
  /// The label's group.
  package let group: Int32
  /// Probability that this label is what was meant, 0 to 1, rounded to 1/10000.
  package let confidence: Double
  /// Linear score of the classifier.
  package let score: Float

  package init(label: Int32, group: Int32, confidence: Double, score: Float) {
    self.label = label
    self.group = group
    self.confidence = confidence
    self.score = score
  }
}
