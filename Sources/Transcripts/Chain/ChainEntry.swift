// SPDX-License-Identifier: GPL-3.0-or-later

/// Names a chained record: the seventeenth turn, the third review.
package struct ChainEntry: Sendable, Equatable, CustomStringConvertible {
  package enum Kind: String, Sendable, CaseIterable { case turn, review, erasure }

  package let kind: Kind
  package let number: Int

  package var description: String { "\(kind.rawValue) \(number)" }
}
