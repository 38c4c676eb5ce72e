// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import Law

/// Decides whom and what a question is about, for one topic it may mean.
struct CaseBuilder: Sendable {
  let knowledge: CompiledKnowledge

  private var defaultAddressee: String { knowledge.base.pack.defaultAddressee }

  /// The facts to judge by: what was stated outside the words, then the words, then the topic's own situation.
  func facts(for topic: Topic, recognition: Recognition, context: AskingContext) -> Facts {
    var conditions = topic.facts
    conditions.merge(recognition.conditions) { _, named in named }
    conditions.merge(context.conditions) { _, stated in stated }
    return Facts(
      addressee: addressee(for: topic, recognition: recognition, context: context), conditions: conditions)
  }

  private func addressee(for topic: Topic, recognition: Recognition, context: AskingContext) -> String {
    let named = recognition.addressees
    if let wanted = topic.addressee {
      let inside = named.filter { knowledge.book.ancestry(of: $0).contains(wanted) }
      return inside.max { depth($0) < depth($1) } ?? wanted
    }
    let ownTree = named.filter { knowledge.book.ancestry(of: $0).contains(defaultAddressee) }
    let deepest = ownTree.max { depth($0) < depth($1) }
    if let stated = context.addressee {
      // What was stated outside the words holds, unless the words are narrower or about somebody else.
      guard let deepest else { return named.first ?? stated }
      return depth(deepest) > depth(stated) && knowledge.book.ancestry(of: deepest).contains(stated) ? deepest : stated
    }
    return deepest ?? named.first ?? defaultAddressee
  }

  private func depth(_ addressee: String) -> Int { knowledge.book.ancestry(of: addressee).count }

  /// What in the words speaks against a topic, as `facet: value` or a condition; empty when nothing does.
  func contradictions(of topic: Topic, with recognition: Recognition, context: AskingContext) -> [String] {
    var found: [String] = []
    for requirement in topic.requires {
      guard let named = recognition.facets[requirement.facet], !named.isEmpty else {
        if let denied = recognition.deniedFacets[requirement.facet],
          requirement.values.allSatisfy({ value in denied.contains { ancestry(requirement.facet, $0).contains(value) } }
          )
        {
          found.append("\(requirement.facet): not \(requirement.values.joined(separator: "/"))")
        }
        continue
      }
      if !named.contains(where: { satisfies(requirement, $0) }) {
        found.append("\(requirement.facet): \(named.joined(separator: "/"))")
      }
    }
    for (condition, holds) in topic.facts.sorted(by: { $0.key < $1.key }) {
      if let named = recognition.conditions[condition] ?? context.conditions[condition], named != holds {
        found.append((named ? "" : "not ") + condition)
      }
    }
    if let clash = addresseeClash(of: topic, with: recognition, context: context) { found.append(clash) }
    return found
  }

  /// A topic about others needs them named; a topic about one kind of civil servant does not fit another kind.
  private func addresseeClash(
    of topic: Topic, with recognition: Recognition, context: AskingContext
  ) -> String? {
    guard let wanted = topic.addressee else { return nil }
    let named = recognition.addressees + [context.addressee].compactMap { $0 }
    let related = named.contains { other in
      knowledge.book.ancestry(of: other).contains(wanted) || knowledge.book.ancestry(of: wanted).contains(other)
    }
    if knowledge.book.ancestry(of: wanted).contains(defaultAddressee) {
      return named.isEmpty || related ? nil : "addressee: \(named.joined(separator: "/"))"
    }
    return related || recognition.facets[Self.relationFacet] != nil ? nil : "addressee: not \(wanted)"
  }

  /// How many required, preferred and excluded facets the words name, and how many required ones they do not.
  func agreements(of topic: Topic, with recognition: Recognition) -> Agreements {
    func count(_ requirements: [Topic.FacetRequirement]) -> Int {
      requirements.count { requirement in
        recognition.facets[requirement.facet]?.contains { satisfies(requirement, $0) } == true
      }
    }
    let required = count(topic.requires)
    return Agreements(
      required: required, missing: topic.requires.count - required, preferred: count(topic.prefers),
      excluded: count(topic.excludes) + exclusions(of: topic, with: recognition))
  }

  /// How many facets are named by an exclusive value alone that the topic does not ask for.
  private func exclusions(of topic: Topic, with recognition: Recognition) -> Int {
    guard topic.kind == .conduct else { return 0 }
    return knowledge.base.facets.count { facet in
      guard let named = recognition.facets[facet.id], named.count == 1, let only = named.first,
        facet.values.contains(where: { $0.id == only && $0.isExclusive })
      else { return false }
      return !(topic.requires + topic.prefers).contains { $0.facet == facet.id && satisfies($0, only) }
    }
  }

  struct Agreements: Sendable {
    let required: Int
    let missing: Int
    let preferred: Int
    let excluded: Int
  }

  /// The facet by which a question can be about somebody else's spouse, relative or friend.
  static let relationFacet = "relation"

  private func satisfies(_ requirement: Topic.FacetRequirement, _ value: String) -> Bool {
    ancestry(requirement.facet, value).contains { requirement.values.contains($0) }
  }

  private func ancestry(_ facet: String, _ value: String) -> [String] {
    knowledge.base.facets.first { $0.id == facet }?.ancestry(of: value) ?? [value]
  }
}
