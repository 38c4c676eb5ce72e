// SPDX-License-Identifier: GPL-3.0-or-later

package import Law

/// The facts that the words of a question name.
package struct Recognition: Sendable, Hashable {
  /// Addressees named, in order of appearance.
  package var addressees: [String] = []
  /// Conditions stated (`true`) or denied (`false`).
  package var conditions: [String: Bool] = [:]
  /// Values named of each facet, sorted, without the denied ones.
  package var facets: [String: [String]] = [:]
  /// Values denied ("not a candidate").
  package var deniedFacets: [String: [String]] = [:]
  /// What is asked, strongest first; empty when no cue says.
  package var intents: [QuestionIntent] = []
  /// The date the words name, and the words themselves.
  package var date: NamedDate?

  package init() {}

  /// The facts as features for the matcher, in a fixed order.
  package var tags: [String] {
    var tags: [String] = []
    for (facet, values) in facets.sorted(by: { $0.key < $1.key }) { tags += values.map { "\(facet)=\($0)" } }
    for (facet, values) in deniedFacets.sorted(by: { $0.key < $1.key }) { tags += values.map { "\(facet)!\($0)" } }
    for (condition, holds) in conditions.sorted(by: { $0.key < $1.key }) {
      tags.append((holds ? "+" : "-") + condition)
    }
    return tags + addressees.map { "who=\($0)" } + intents.map { "ask=\($0.rawValue)" }
  }

  /// A date found in the words.
  package struct NamedDate: Sendable, Hashable {
    package var date: CalendarDate
    package var phrase: String

    package init(date: CalendarDate, phrase: String) {
      self.date = date
      self.phrase = phrase
    }
  }
}
