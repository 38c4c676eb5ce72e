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
  /// Cosine to the most similar stored wording of the label, 0 to 1.
  package let similarity: Float
  /// Share of the question's words, weighted by rarity, that occur in the label's wordings, 0 to 1.
  package let coverage: Float

  package init(label: Int32, group: Int32, confidence: Double, score: Float, similarity: Float, coverage: Float) {
    self.label = label
    self.group = group
    self.confidence = confidence
    self.score = score
    self.similarity = similarity
    self.coverage = coverage
  }
}
