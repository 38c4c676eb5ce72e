// SPDX-License-Identifier: GPL-3.0-or-later

/// A cue phrase found in a text.
package struct PhraseMatch: Sendable, Hashable {
  /// The identifier the phrase was given with.
  package let id: Int32
  /// Which tokens it covers.
  package let tokens: Range<Int>

  package init(id: Int32, tokens: Range<Int>) {
    self.id = id
    self.tokens = tokens
  }
}
