// SPDX-License-Identifier: GPL-3.0-or-later

/// A circumstance on which a norm can depend.
package struct Condition: Hashable, Identifiable, Sendable {
  package var id: String
  /// Conditions of one group exclude one another, and exactly one of them holds.
  package var group: String?
  package var label: LocalizedText
  /// The yes/no question put to a person.
  package var question: LocalizedText?
  /// Whether it is a phase of an election, such as the campaign, rather than a circumstance of the act.
  package var isPhase: Bool
  /// Whether it makes matters worse wherever it holds: once it is stated, no freedom is taken to cover the act.
  package var isAggravating: Bool

  package init(
    id: String, group: String? = nil, label: LocalizedText, question: LocalizedText? = nil, isPhase: Bool = false,
    isAggravating: Bool = false
  ) {
    self.id = id
    self.isAggravating = isAggravating
    self.group = group
    self.label = label
    self.question = question
    self.isPhase = isPhase
  }
}
