// SPDX-License-Identifier: GPL-3.0-or-later

/// How far a match can be relied on.
package enum MatchBand: UInt8, Sendable, Hashable, Comparable {
  /// Nothing stored is meant.
  case outOfScope
  /// The right label is probably among the candidates: ask.
  case didYouMean
  /// The first candidate is meant.
  case answer

  package static func < (a: MatchBand, b: MatchBand) -> Bool { a.rawValue < b.rawValue }
}
