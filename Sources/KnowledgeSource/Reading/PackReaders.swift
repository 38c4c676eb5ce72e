// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import Law

enum PackReaders {
  static func pack(_ reader: NodeReader) -> PackDescription? {
    let keys = [
      "pack", "title", "jurisdiction", "languages", "version", "default-addressee", "review-months", "disclaimer",
      "escalation", "name-introducers", "groups",
    ]
    guard let map = reader.mapping(keys: keys), let id = map.required("pack")?.identifier,
      let title = map.required("title")?.localized(), let disclaimer = map.required("disclaimer")?.localized(),
      let addressee = map.required("default-addressee")?.mentions(.addressee).first
    else { return nil }
    return PackDescription(
      id: id, title: title, jurisdiction: map.required("jurisdiction")?.text ?? "",
      languages: map.required("languages")?.texts ?? [], version: map.required("version")?.text ?? "",
      defaultAddressee: addressee, reviewMonths: map["review-months"]?.integer ?? 12, disclaimer: disclaimer,
      escalation: (map["escalation"]?.list ?? []).compactMap { node in
        guard let map = node.mapping(keys: ["label", "link"]), let label = map.required("label")?.localized() else {
          return nil
        }
        return PackDescription.Contact(label: label, url: map["link"]?.text)
      }, nameIntroducers: map["name-introducers"]?.wordings() ?? Wordings(),
      groups: Dictionary(
        firstOf: (map["groups"]?.mapping()?.entries ?? []).compactMap { id, entry in
          entry.value.localized().map { (id, $0) }
        }))
  }

  static func calendar(_ reader: NodeReader, into base: inout KnowledgeBase) {
    for node in reader.list {
      guard let map = node.mapping(keys: ["event", "label", "from", "to", "as-of", "cues", "cites", "confidence"]),
        let id = map.required("event")?.identifier, let label = map.required("label")?.localized(),
        let start = map.required("from")?.date
      else { continue }
      reader.log.define(.event, id, at: node.location)
      let end = map["to"]?.date
      if let end, end < start { node.error("'to' is before 'from'", check: "Dates") }
      base.calendar.append(
        CalendarEvent(
          id: id, label: label, start: start, end: end, asOf: map["as-of"]?.date ?? start,
          cues: map["cues"]?.wordings() ?? Wordings(), citations: map["cites"]?.references() ?? []))
    }
  }

  static func conflicts(_ reader: NodeReader, into base: inout KnowledgeBase) {
    for node in reader.list {
      guard let map = node.mapping(keys: ["conflict", "topics", "positions", "settled", "advice"]),
        let id = map.required("conflict")?.identifier, let advice = map.required("advice")?.localized()
      else { continue }
      reader.log.define(.conflict, id, at: node.location)
      var settled: LocalizedText?
      if let node = map.required("settled"), node.scalarText != "unresolved" { settled = node.localized() }
      base.conflicts.append(
        Conflict(
          id: id, topics: map.required("topics")?.mentions(.topic) ?? [],
          positions: (map.required("positions")?.list ?? []).compactMap(position), settled: settled, advice: advice))
    }
  }

  private static func position(_ node: NodeReader) -> Conflict.Position? {
    guard let map = node.mapping(keys: ["says", "by", "date", "text", "source"]),
      let says = map.required("says")?.choice(Verdict.self), let by = map.required("by")?.text,
      let text = map.required("text")?.localized(), let source = map.required("source")?.text
    else { return nil }
    return Conflict.Position(says: says, by: by, date: map["date"]?.text, text: text, source: source)
  }

  static func refusal(_ reader: NodeReader, named name: String, into base: inout KnowledgeBase) {
    guard let map = reader.mapping(keys: ["refusal", "label", "questions", "keywords", "reply", "tone", "reviewed"]),
      let id = map.identifier("refusal", named: name), let label = map.required("label")?.localized(),
      let reply = map.required("reply")?.localized()
    else { return }
    reader.log.define(.refusal, id, at: reader.location)
    reader.log.place(.refusal, id, keysOf: map)
    var questions = map.required("questions")?.wordings(training: Entity(.refusal, id)) ?? Wordings()
    let keywords = map["keywords"]?.wordings() ?? Wordings()
    questions.id += keywords.id
    questions.en += keywords.en
    base.refusals.append(
      Refusal(
        id: id, label: label, questions: questions, reply: reply,
        tone: map["tone"]?.choice(Refusal.Tone.self) ?? .refuse))
  }
}
