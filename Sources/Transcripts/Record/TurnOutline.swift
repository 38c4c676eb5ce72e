// SPDX-License-Identifier: GPL-3.0-or-later

/// What there is to know of a turn without its words.
package struct TurnOutline: Sendable, Equatable {
  package let number: Int
  package let verdict: String
  package let confidence: Double
  package let pack: String
  package let engine: String
  package let receipt: String
  package let lawConfidence: String?

  /// Whether the asker was told neither a verdict nor anything else.
  package var isUnanswered: Bool { TurnRecord.isUnanswered(verdict) }
}
