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
      addressee: addressee(for: topic, recognition: recognition, context: context), conditions: conditions,
      excluded: context.known.excluded)
  }

  private func addressee(for topic: Topic, recognition: Recognition, context: AskingContext) -> String {
    let named = recognition.addressees
    if let wanted = topic.addressee {
      let inside = (named + [context.addressee].compactMap(\.self)).filter {
        knowledge.book.ancestry(of: $0).contains(wanted)
      }
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
    let found = topic.contradictions(with: recognition, stated: context.conditions, facets: knowledge.facets).map {
      switch $0 {
      case .named(let values, let requirement): "\(requirement.facet): \(values.joined(separator: "/"))"
      case .denied(let requirement): "\(requirement.facet): not \(requirement.values.joined(separator: "/"))"
      case .condition(let condition, let holds): (holds ? "" : "not ") + condition
      }
    }
    return found + [addresseeClash(of: topic, with: recognition, context: context)].compactMap(\.self)
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
  ///
  /// - Parameter exclusive: as ``exclusiveValues(in:)`` finds them.
  func agreements(
    of topic: Topic, with recognition: Recognition, exclusive: [(facet: Facet, value: String)]
  ) -> Agreements {
    func count(_ requirements: [Topic.FacetRequirement]) -> Int {
      requirements.count { requirement in
        let facet = knowledge.facets[requirement.facet]
        return recognition.facets[requirement.facet]?.contains { requirement.isMet(by: $0, of: facet) } == true
      }
    }
    let required = count(topic.requires)
    return Agreements(
      required: required, missing: topic.requires.count - required, preferred: count(topic.prefers),
      excluded: count(topic.excludes) + (topic.kind == .conduct ? unasked(exclusive, by: topic) : 0))
  }

  /// The facets that the words name by an exclusive value alone.
  func exclusiveValues(in recognition: Recognition) -> [(facet: Facet, value: String)] {
    recognition.facets.compactMap { id, named in
      guard let facet = knowledge.facets[id], named.count == 1, let only = named.first,
        facet.values.contains(where: { $0.id == only && $0.isExclusive })
      else { return nil }
      return (facet, only)
    }
  }

  /// How many of the values the topic does not ask for.
  private func unasked(_ values: [(facet: Facet, value: String)], by topic: Topic) -> Int {
    values.count { facet, value in
      !(topic.requires + topic.prefers).contains { $0.facet == facet.id && $0.isMet(by: value, of: facet) }
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
}
