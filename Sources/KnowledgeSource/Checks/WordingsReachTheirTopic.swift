// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
package import Law
import TextAnalysis

/// A question that trains a topic does not name anything that rules this topic out.
package enum WordingsReachTheirTopic: Check {
  package static let name = "WordingsReachTheirTopic"

  package static func findings(in pack: SourcePack, on today: CalendarDate) -> [Finding] {
    let topics = Dictionary(pack.base.topics.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let facets = Dictionary(pack.base.facets.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let analyzer = Analyzer(lexicon: Lexicon(pack.base.words))
    let recogniser = Recogniser(base: pack.base, analyzer: analyzer)
    return pack.wordings.compactMap { wording in
      guard wording.owner.kind == .topic, let topic = topics[wording.owner.id],
        !topic.requires.isEmpty || !topic.facts.isEmpty
      else { return nil }
      let named = recogniser.recognise(analyzer.analyze(wording.text))
      guard let clash = clash(of: topic, with: named, facets) else { return nil }
      return warning(wording.location, "this question cannot reach '\(topic.id)': \(clash)")
    }
  }

  private static func clash(of topic: Topic, with named: Recognition, _ facets: [String: Facet]) -> String? {
    for requirement in topic.requires {
      guard let facet = facets[requirement.facet] else { continue }
      let wanted = "\(requirement.facet) \(requirement.values.joined(separator: " or "))"
      if let values = named.facets[facet.id], !values.isEmpty {
        if values.contains(where: { !Set(facet.ancestry(of: $0)).isDisjoint(with: requirement.values) }) { continue }
        return "it names \(facet.id) \(values.joined(separator: ", ")), the topic requires \(wanted)"
      }
      let denied = Set((named.deniedFacets[facet.id] ?? []).flatMap(facet.ancestry(of:)))
      if denied.isSuperset(of: requirement.values) { return "it denies \(wanted), which the topic requires" }
    }
    for (condition, holds) in topic.facts.sorted(by: { $0.key < $1.key }) {
      if let stated = named.conditions[condition], stated != holds {
        return "it \(stated ? "states" : "denies") '\(condition)', which the topic \(holds ? "gives" : "denies")"
      }
    }
    return nil
  }
}
