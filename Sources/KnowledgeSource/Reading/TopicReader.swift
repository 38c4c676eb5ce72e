// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import Law

enum TopicReader {
  static let keys = [
    "topic", "kind", "label", "broader", "who", "given", "denies", "requires", "prefers", "excludes", "questions",
    "keywords",
    "norms", "guidance", "exceptions", "alternatives", "tests", "reviewed", "intent", "answers", "about", "sources",
  ]

  /// Adds a topic; its own norms go to `pending`, since their span follows the provision they cite.
  static func topic(
    _ reader: NodeReader, named name: String, group: String, into base: inout KnowledgeBase, pending: inout [Norm],
    expectations: inout [Expectation]
  ) {
    guard let map = reader.mapping(keys: keys), let id = map.identifier("topic", named: name),
      let kind = map.required("kind")?.choice(Topic.Kind.self),
      let label = map.required("label")?.localized()
    else { return }
    reader.log.define(.topic, id, at: reader.location)
    reader.log.place(.topic, id, keysOf: map)
    let topic = reader.log.owned(by: Entity(.topic, id)) {
      self.topic(reader, map, Topic(id: id, group: group, kind: kind, label: label))
    }
    for element in map["norms"]?.list ?? [] {
      if let norm = NormReader.norm(element, home: nil, validity: Validity(from: .distantPast)) {
        pending.append(norm)
      }
    }
    for element in map["tests"]?.list ?? [] {
      if let test = ExpectationReader.expectation(element, home: id, pair: nil) { expectations.append(test) }
    }
    base.topics.append(topic)
  }

  /// Reads everything but the norms and tests.
  private static func topic(_ reader: NodeReader, _ map: MapReader, _ topic: Topic) -> Topic {
    var topic = topic
    topic.broader = map["broader"]?.mentions(.topic).first
    topic.addressee = map["who"]?.mentions(.addressee).first
    topic.facts = NodeReader.facts(given: map["given"], denies: map["denies"])
    topic.requires = requirements(map["requires"])
    topic.prefers = requirements(map["prefers"])
    topic.excludes = requirements(map["excludes"])
    topic.questions = map.required("questions")?.wordings(training: Entity(.topic, topic.id)) ?? Wordings()
    topic.keywords = map["keywords"]?.wordings() ?? Wordings()
    topic.guidance = guidance(map["guidance"])
    topic.exceptions = map["exceptions"]?.localized()
    topic.alternatives = (map["alternatives"]?.list ?? []).compactMap(alternative)
    topic.reviewed = map["reviewed"]?.reviewDate()
    reader.log.reviews.append((reader.file, topic.reviewed, map["reviewed"]?.location ?? reader.location))
    switch topic.kind {
    case .conduct:
      for key in ["answers", "intent", "about"] where map[key] != nil {
        map[key]?.error("'\(key)' belongs to info topics; the verdict of a conduct is derived from norms")
      }
    case .info:
      for key in ["norms", "guidance", "given", "denies"] where map[key] != nil {
        map[key]?.error("'\(key)' belongs to conduct topics; an info topic has 'answers'")
      }
      topic.intent = map.required("intent")?.choice(QuestionIntent.self)
      topic.answers = map.required("answers")?.dated(answer) ?? []
      topic.about = map["about"]?.mentions(.topic) ?? []
    }
    return topic
  }

  private static func requirements(_ reader: NodeReader?) -> [Topic.FacetRequirement] {
    guard let reader, let map = reader.mapping() else { return [] }
    return map.entries.map { facet, entry in
      reader.log.mention(.facet, facet, at: entry.keyLocation)
      let values = entry.value.elements.compactMap { element -> String? in
        guard let text = element.text else { return nil }
        reader.log.mention(.facetValue, "\(facet)/\(text)", at: element.location)
        return text
      }
      return Topic.FacetRequirement(facet: facet, values: values)
    }.sorted { $0.facet < $1.facet }
  }

  private static func guidance(_ reader: NodeReader?) -> [Topic.Guidance] {
    let verdicts = Verdict.allCases.filter(\.isJudged).map(\.rawValue)
    guard let map = reader?.mapping(keys: verdicts + ["any"]) else { return [] }
    return map.entries.compactMap { key, entry in
      guard let text = entry.value.localized() else { return nil }
      return Topic.Guidance(verdict: Verdict(rawValue: key), text: text)
    }
  }

  private static func alternative(_ reader: NodeReader) -> Topic.Alternative? {
    guard let text = reader.localized(allowing: ["topic"]) else { return nil }
    return Topic.Alternative(topic: reader.mapping()?["topic"]?.mentions(.topic).first, text: text)
  }

  private static func answer(_ reader: NodeReader, _ validity: Validity) -> Topic.Answer? {
    guard let map = reader.mapping(keys: ["text", "cites", "confidence"]),
      let text = map.required("text")?.localized()
    else { return nil }
    return Topic.Answer(
      validity: validity, text: text, citations: map["cites"]?.references() ?? [],
      confidence: map["confidence"]?.choice(Confidence.self))
  }
}

extension CalendarDate {
  /// The first day that can be written.
  static var distantPast: CalendarDate { CalendarDate(dayNumber: -719_162) }
}
