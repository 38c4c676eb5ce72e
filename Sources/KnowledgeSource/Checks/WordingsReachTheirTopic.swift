// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
package import Law
import TextAnalysis

/// A question that trains a topic does not name anything that rules this topic out.
package enum WordingsReachTheirTopic: Check {
  package static let name = "WordingsReachTheirTopic"

  package static func findings(in pack: SourcePack, on today: CalendarDate) -> [Finding] {
    let topics = pack.base.topics.byIdentifier
    let facets = pack.base.facets.byIdentifier
    let analyzer = Analyzer(lexicon: Lexicon(pack.base.words))
    let recogniser = Recogniser(base: pack.base, analyzer: analyzer)
    return pack.wordings.compactMap { wording in
      guard wording.owner.kind == .topic, let topic = topics[wording.owner.id],
        !topic.requires.isEmpty || !topic.facts.isEmpty
      else { return nil }
      let named = recogniser.recognise(analyzer.analyze(wording.text))
      return topic.contradictions(with: named, facet: { facets[$0] }).first.map {
        warning(wording.location, "this question cannot reach '\(topic.id)': \(words($0))")
      }
    }
  }

  private static func words(_ contradiction: Contradiction) -> String {
    func wanted(_ requirement: Topic.FacetRequirement) -> String {
      "\(requirement.facet) \(requirement.values.joined(separator: " or "))"
    }
    return switch contradiction {
    case .named(let values, let requirement):
      "it names \(requirement.facet) \(values.joined(separator: ", ")), the topic requires \(wanted(requirement))"
    case .denied(let requirement):
      "it denies \(wanted(requirement)), which the topic requires"
    case .condition(let condition, let holds):
      "it \(holds ? "states" : "denies") '\(condition)', which the topic \(holds ? "denies" : "gives")"
    }
  }
}
