// SPDX-License-Identifier: GPL-3.0-or-later

package import Dialogue

/// Puts a turn into one form of output.
package protocol TurnRenderer: Sendable {
  /// The whole output for one turn, ending with a line feed.
  func render(_ turn: Turn) -> String
}
