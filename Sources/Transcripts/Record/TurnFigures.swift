// SPDX-License-Identifier: GPL-3.0-or-later

/// How many turns there are of each kind.
package struct TurnFigures: Sendable {
  /// A kind of turn and how many there are; the key is nil where a turn has none.
  package struct Count: Sendable, Equatable {
    package let key: String?
    package let verdict: String
    package let turns: Int
  }

  /// By day (`YYYY-MM-DD`), in order.
  package let days: [Count]
  /// By topic.
  package let topics: [Count]
  package let channels: [Count]
  package let languages: [Count]
  /// By confidence of the law cited.
  package let laws: [Count]
  /// Answering times in microseconds, rising, each with the number of turns that took it.
  package let latencies: [(microseconds: Int, turns: Int)]
  package let erased: Int
  package let sessions: Int
}
