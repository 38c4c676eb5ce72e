// SPDX-License-Identifier: GPL-3.0-or-later

/// A turn as it stands in the store: its number there, and whether its words were erased since.
package struct StoredTurn: Sendable, Equatable {
  /// 1, 2, 3 … in the order of recording; what `audit` calls the turn by.
  package let number: Int
  /// What was recorded. After an erasure the words (profile, text, facts, candidates, answer, citations, receipt,
  /// context) are empty; time, verdict, topic and the other figures remain.
  package let record: TurnRecord
  /// The erasure that removed the words, if any.
  package let erasure: Int?

  package var isErased: Bool { erasure != nil }
}
