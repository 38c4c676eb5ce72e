// SPDX-License-Identifier: GPL-3.0-or-later

/// What an answer takes over from an earlier turn: enough to give the same answer again without that turn.
package struct Carried: Sendable, Hashable, Codable {
  /// The earlier question in whole words.
  package var question: String
  /// What it was about; `nil` when that was not clear.
  package var topic: String?
  /// What the asker said when asked; it holds for that topic only.
  package var known: KnownFacts

  package init(question: String, topic: String?, known: KnownFacts = KnownFacts()) {
    self.question = question
    self.topic = topic
    self.known = known
  }
}
