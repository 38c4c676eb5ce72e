// SPDX-License-Identifier: GPL-3.0-or-later

package import Law

/// What is different between two answers about the same topic.
package struct TopicChange: Sendable, Hashable {
  package let topic: String
  package let before: Verdict
  package let after: Verdict
  /// Citation labels that are new.
  package let added: [String]
  /// Citation labels that are no longer given.
  package let removed: [String]
  /// Whether the words of the answer differ.
  package let isReworded: Bool

  package init(topic: String, from before: Turn, to after: Turn) {
    self.topic = topic
    self.before = before.verdict
    self.after = after.verdict
    let (old, new) = (before.answer.citations.map(\.label), after.answer.citations.map(\.label))
    added = new.filter { !old.contains($0) }
    removed = old.filter { !new.contains($0) }
    isReworded = before.answer.text != after.answer.text
  }

  /// Whether verdict or citations differ.
  package var isOfSubstance: Bool { before != after || !added.isEmpty || !removed.isEmpty }
}
