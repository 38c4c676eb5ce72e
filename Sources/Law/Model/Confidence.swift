// SPDX-License-Identifier: GPL-3.0-or-later

/// How well a fact about the law is attested.
package enum Confidence: String, Sendable, Hashable, CaseIterable, Comparable {
  case low, medium, high

  private var rank: Int {
    switch self {
    case .low: 0
    case .medium: 1
    case .high: 2
    }
  }

  package static func < (a: Confidence, b: Confidence) -> Bool { a.rank < b.rank }
}
