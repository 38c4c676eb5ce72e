// SPDX-License-Identifier: GPL-3.0-or-later

/// Something in the words of a question that speaks against a topic.
package enum Contradiction: Sendable, Hashable {
  /// Of a facet that the topic requires, the words name only these other values.
  case named([String], instead: Topic.FacetRequirement)
  /// The words deny all values that the topic requires.
  case denied(Topic.FacetRequirement)
  /// A condition holds, or does not, against the topic's own situation.
  case condition(String, holds: Bool)
}

extension Topic {
  /// What rules the topic out; empty when nothing does.
  ///
  /// - Parameters:
  ///   - stated: conditions known otherwise than by the words, which come first.
  ///   - facet: the pack's facet of an identifier.
  package func contradictions(
    with recognition: Recognition, stated: [String: Bool] = [:], facet: (String) -> Facet?
  ) -> [Contradiction] {
    var found: [Contradiction] = []
    for requirement in requires {
      let facet = facet(requirement.facet)
      if let named = recognition.facets[requirement.facet], !named.isEmpty {
        if !named.contains(where: { requirement.isMet(by: $0, of: facet) }) {
          found.append(.named(named, instead: requirement))
        }
      } else if let denied = recognition.deniedFacets[requirement.facet] {
        let all = Set(denied.flatMap { facet?.ancestry(of: $0) ?? [$0] })
        if all.isSuperset(of: requirement.values) { found.append(.denied(requirement)) }
      }
    }
    for (condition, holds) in facts.sorted(by: { $0.key < $1.key }) {
      if let known = recognition.conditions[condition] ?? stated[condition], known != holds {
        found.append(.condition(condition, holds: known))
      }
    }
    return found
  }
}

extension Topic.FacetRequirement {
  /// Whether a value of the facet, or a wider one, is among those wanted.
  package func isMet(by value: String, of facet: Facet?) -> Bool {
    (facet?.ancestry(of: value) ?? [value]).contains(where: values.contains)
  }
}
