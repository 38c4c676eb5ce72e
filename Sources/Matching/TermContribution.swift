// SPDX-License-Identifier: GPL-3.0-or-later

/// What one term adds to the score of a label.
package struct TermContribution: Sendable, Hashable {
  /// The term as a person can read it: a stem, or two stems joined by a space.
  package let term: String
  package let value: Float

  package init(term: String, value: Float) {
    self.term = term
    self.value = value
  }
}
