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
    let found = topic.contradictions(with: recognition, stated: context.conditions, facet: knowledge.facet).map {
      switch $0 {
      case .named(let values, let requirement): "\(requirement.facet): \(values.joined(separator: "/"))"
      case .denied(let requirement): "\(requirement.facet): not \(requirement.values.joined(separator: "/"))"
      case .condition(let condition, let holds): (holds ? "" : "not ") + condition
      }
    }
    let clash = topic.addressee.flatMap {
      addresseeClash(
        about: $0, with: recognition, FactSet(recognition, stated: context.conditions, in: knowledge.profiles),
        context: context)
    }
    return found + [clash].compactMap(\.self)
  }

  /// A topic about others needs them named; a topic about one kind of civil servant does not fit another kind.
  func addresseeClash(
    about wanted: String, with recognition: Recognition, _ facts: FactSet, context: AskingContext
  ) -> String? {
    let named = recognition.addressees + [context.addressee].compactMap { $0 }
    let related = named.contains { other in
      knowledge.book.ancestry(of: other).contains(wanted) || knowledge.book.ancestry(of: wanted).contains(other)
    }
    if knowledge.book.ancestry(of: wanted).contains(defaultAddressee) {
      return named.isEmpty || related ? nil : "addressee: \(named.joined(separator: "/"))"
    }
    return related || facts.namesAnotherPerson ? nil : "addressee: not \(wanted)"
  }
}
