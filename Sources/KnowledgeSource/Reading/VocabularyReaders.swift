// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import Law

enum VocabularyReaders {
  static func addressees(_ reader: NodeReader, into base: inout KnowledgeBase) {
    for (id, entry) in reader.mapping()?.entries ?? [] {
      reader.log.define(.addressee, id, at: entry.keyLocation)
      guard let map = entry.value.mapping(keys: ["label", "broader", "abstract", "opposite-of", "cues", "not-cues"]),
        let label = map.required("label")?.localized()
      else { continue }
      base.addressees.append(
        Addressee(
          id: id, broader: map["broader"]?.mentions(.addressee).first,
          isAbstract: map["abstract"]?.flag ?? false, label: label,
          opposites: map["opposite-of"]?.mentions(.addressee) ?? []))
      base.addresseeCues.append(cue(id, map))
    }
  }

  static func conditions(_ reader: NodeReader, into base: inout KnowledgeBase) {
    for (id, entry) in reader.mapping()?.entries ?? [] {
      reader.log.define(.condition, id, at: entry.keyLocation)
      guard
        let map = entry.value.mapping(
          keys: ["label", "group", "phase", "aggravating", "cues", "not-cues", "ask"]),
        let label = map.required("label")?.localized()
      else { continue }
      base.conditions.append(
        Condition(
          id: id, group: map["group"]?.identifier, label: label, question: map["ask"]?.localized(),
          isPhase: map["phase"]?.flag ?? false, isAggravating: map["aggravating"]?.flag ?? false))
      base.conditionCues.append(cue(id, map))
    }
  }

  static func sanctions(_ reader: NodeReader, into base: inout KnowledgeBase) {
    for (id, entry) in reader.mapping()?.entries ?? [] {
      reader.log.define(.sanction, id, at: entry.keyLocation)
      guard let map = entry.value.mapping(keys: ["level", "label", "versions"]),
        let level = map.required("level")?.choice(Sanction.Level.self),
        let label = map.required("label")?.localized(), let dated = map.required("versions")
      else { continue }
      let versions = reader.log.owned(by: Entity(.sanction, id)) {
        dated.dated { node, validity -> Sanction.Version? in
          guard let map = node.mapping(keys: ["text", "cites"]), let text = map.required("text")?.localized() else {
            return nil
          }
          return Sanction.Version(validity: validity, text: text, citations: map["cites"]?.references() ?? [])
        }
      }
      base.sanctions.append(Sanction(id: id, level: level, label: label, versions: versions))
    }
  }

  static func facets(_ reader: NodeReader, into base: inout KnowledgeBase) {
    for (facet, entry) in reader.mapping()?.entries ?? [] {
      reader.log.define(.facet, facet, at: entry.keyLocation)
      var values: [Facet.Value] = []
      for (id, value) in entry.value.mapping()?.entries ?? [] {
        reader.log.define(.facetValue, "\(facet)/\(id)", at: value.keyLocation)
        guard let map = value.value.mapping(keys: ["label", "broader", "cues", "exclusive", "other-person"]),
          let label = map.required("label")?.localized()
        else { continue }
        let broader = map["broader"].flatMap { node in
          node.text.map { text -> String in
            reader.log.mention(.facetValue, "\(facet)/\(text)", at: node.location)
            return text
          }
        }
        values.append(
          Facet.Value(
            id: id, label: label, broader: broader, cues: map["cues"]?.wordings() ?? Wordings(),
            isExclusive: map["exclusive"]?.flag ?? false, isOtherPerson: map["other-person"]?.flag ?? false))
      }
      base.facets.append(Facet(id: facet, values: values.sorted { $0.id < $1.id }))
    }
  }

  static func intents(_ reader: NodeReader, into base: inout KnowledgeBase) {
    let names = QuestionIntent.allCases.map(\.rawValue)
    for (id, entry) in reader.mapping(keys: names)?.entries ?? [] where names.contains(id) {
      guard let map = entry.value.mapping(keys: ["cues"]) else { continue }
      base.intentCues.append(Cue(id: id, stating: map.required("cues")?.wordings() ?? Wordings()))
    }
  }

  private static func cue(_ id: String, _ map: MapReader) -> Cue {
    Cue(id: id, stating: map["cues"]?.wordings() ?? Wordings(), denying: map["not-cues"]?.wordings() ?? Wordings())
  }
}
