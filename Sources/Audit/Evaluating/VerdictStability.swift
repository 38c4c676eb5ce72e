// SPDX-License-Identifier: GPL-3.0-or-later

package import Law

/// What became of the verdicts when the questions were spoilt before they were asked.
package struct VerdictStability: Sendable, Hashable {
  /// Questions that get a verdict as they are written.
  package var total = 0
  /// Among them, those that keep it when spoilt.
  package var kept = 0
  /// Those that are asked back about, or whose matter is found unregulated.
  package var abstained = 0
  /// Those that are refused as being about something else.
  package var refused = 0
  /// Those that get another verdict.
  package var changed = 0

  /// Share of verdicts kept, 0…1.
  package var keptShare: Double { total == 0 ? 1 : Double(kept) / Double(total) }

  /// Counts one question.
  package mutating func count(_ written: Verdict?, spoilt: Verdict?) {
    guard let written else { return }
    total += 1
    switch spoilt {
    case written: kept += 1
    case nil: abstained += 1
    case .outOfScope: refused += 1
    default: changed += 1
    }
  }
}
