// SPDX-License-Identifier: GPL-3.0-or-later

package import Law

/// One respect in which questions differ, such as the act, the object or the channel.
package struct Facet: Hashable, Identifiable, Sendable {
  package struct Value: Hashable, Sendable {
    package var id: String
    package var label: LocalizedText
    /// A wider value that this one also satisfies.
    package var broader: String?
    package var cues: Wordings
    /// Named alone, it speaks against every conduct that does not ask for it, as refraining does against doing.
    package var isExclusive: Bool
    /// It names somebody other than the asker, such as a spouse or a friend.
    package var isOtherPerson: Bool

    package init(
      id: String, label: LocalizedText, broader: String? = nil, cues: Wordings, isExclusive: Bool = false,
      isOtherPerson: Bool = false
    ) {
      self.id = id
      self.label = label
      self.broader = broader
      self.cues = cues
      self.isExclusive = isExclusive
      self.isOtherPerson = isOtherPerson
    }
  }

  package var id: String
  /// Sorted by identifier.
  package var values: [Value]

  package init(id: String, values: [Value]) {
    self.id = id
    self.values = values
  }

  /// A value and all wider ones.
  package func ancestry(of value: String) -> [String] {
    Law.ancestry(of: value) { value in values.first { $0.id == value }?.broader }
  }
}
