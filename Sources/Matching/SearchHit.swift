// SPDX-License-Identifier: GPL-3.0-or-later

/// A document that a search found.
package struct SearchHit: Sendable, Hashable {
  /// The document's place in the list that was indexed.
  package let document: Int
  package let score: Float

  package init(document: Int, score: Float) {
    self.document = document
    self.score = score
  }
}
