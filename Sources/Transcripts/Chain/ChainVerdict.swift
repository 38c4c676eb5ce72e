// SPDX-License-Identifier: GPL-3.0-or-later

/// What verification of a store finds. Exactly one of five.
package enum ChainVerdict: Sendable, Equatable {
  /// Every record is as it was when written. `head` is nil for an empty store; `erased` turns have no words left.
  case intact(turns: Int, erased: Int, head: ChainHead?)
  /// This record differs from what was chained, is missing from the middle, or was slipped in.
  case altered(at: ChainEntry, reason: String)
  /// Records at the end are gone. `present` is the last link that is there.
  case truncated(present: Int, expected: Int)
  /// The last record was written but never chained, as after a crash; everything before it is intact.
  case tornLastRecord(ChainEntry)
  /// The chain is consistent in itself, but is not the one the given head belongs to.
  case rewritten(at: Int)

  package var isIntact: Bool { if case .intact = self { true } else { false } }
}
