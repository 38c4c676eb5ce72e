// SPDX-License-Identifier: GPL-3.0-or-later

/// One line of the list of sittings.
package struct SessionSummary: Sendable, Equatable {
  package let session: String
  /// Time of the first turn.
  package let started: String
  /// Time of the last turn.
  package let ended: String
  package let channel: TurnRecord.Channel
  package let turns: Int
  /// How many of the turns have been erased.
  package let erased: Int
  /// The first question, empty when erased.
  package let firstText: String
}
