// SPDX-License-Identifier: GPL-3.0-or-later

/// That words were removed: which, when, by whom and why. It stays in the store and in the chain.
package struct Erasure: Sendable, Equatable {
  /// What is to be removed.
  package enum Scope: Sendable, Equatable {
    case session(String)
    case turn(Int)
    /// Every turn before this UTC moment (`YYYY-MM-DD`, or longer as `UTCTime` writes it).
    case olderThan(String)
  }

  package let number: Int
  /// UTC, ISO 8601 with milliseconds.
  package let time: String
  package let by: String
  package let reason: String
  /// The scope in words, such as `turn 17` or `older than 2026-01-01`.
  package let scope: String
  /// The turns whose words went with it, as closed ranges in rising order.
  package let turns: [ClosedRange<Int>]

  package var turnCount: Int { turns.reduce(0) { $0 + $1.count } }
}

extension Erasure.Scope {
  var words: String {
    switch self {
    case .session(let session): "session \(session)"
    case .turn(let number): "turn \(number)"
    case .olderThan(let time): "older than \(time)"
    }
  }
}
