// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import Law

enum RegulationReaders {
  static let instrumentTypes = [
    "constitution", "law", "emergency-law", "government-regulation", "presidential-regulation",
    "ministerial-regulation", "agency-regulation", "election-regulation", "joint-decree", "decree", "circular",
    "letter", "court-ruling",
  ]

  static func instrument(_ reader: NodeReader, named name: String) -> Instrument? {
    let relations = Instrument.Relation.allCases.map(\.rawValue)
    let keys =
      [
        "instrument", "type", "short", "title", "number", "numbers", "year", "issuer", "issued", "in-force", "until",
        "link", "akn", "confidence", "sources", "note", "reviewed",
      ] + relations
    guard let map = reader.mapping(keys: keys), let id = map.identifier("instrument", named: name, of: "folder"),
      let type = map.required("type")?.choice(of: instrumentTypes), let short = map.required("short")?.text,
      let title = map.required("title")?.localized(), let start = map.required("in-force")?.date,
      let confidence = map.required("confidence")?.choice(Confidence.self)
    else { return nil }
    reader.log.define(.instrument, id, at: reader.location)
    let until = map["until"]?.date
    if let until, until < start { map["until"]?.error("'until' is before 'in-force'", check: "Dates") }
    var links: [Instrument.Link] = []
    for relation in Instrument.Relation.allCases {
      for target in map[relation.rawValue]?.mentions(.instrument) ?? [] { links.append(.init(relation, target)) }
    }
    return Instrument(
      id: id, type: type, short: short, title: title,
      numbers: (map["numbers"]?.texts ?? []) + (map["number"]?.texts ?? []), issuer: map["issuer"]?.text ?? "",
      issued: map["issued"]?.date,
      validity: Validity(from: start, before: until.flatMap { $0 >= start ? $0.next : nil }),
      links: links, url: map["link"]?.text, akn: map["akn"]?.text, confidence: confidence,
      sources: map["sources"]?.texts ?? [], note: map["note"]?.localized())
  }

  /// Adds a provision and its norms.
  static func provision(
    _ reader: NodeReader, named name: String, of instrument: Instrument, into base: inout KnowledgeBase
  ) {
    guard let map = reader.mapping(keys: ["provision", "pinpoint", "heading", "reviewed", "versions"]),
      let id = map.identifier("provision", named: name), let pinpoint = map.required("pinpoint")?.string,
      let versionsNode = map.required("versions")
    else { return }
    let full = "\(instrument.id)/\(id)"
    reader.log.define(.provision, full, at: reader.location)
    let reviewed = map["reviewed"]?.reviewDate()
    reader.log.reviews.append((reader.file, reviewed, map["reviewed"]?.location ?? reader.location))
    if let map = versionsNode.mapping() { reader.log.place(.provision, full, keysOf: map) }
    var norms: [Norm] = []
    let versions = versionsNode.dated { node, span -> Provision.Version? in
      guard let map = node.mapping(keys: ["summary", "confidence", "note", "sources", "norms"]),
        let summary = map.required("summary")?.localized(),
        let confidence = map.required("confidence")?.choice(Confidence.self)
      else { return nil }
      let validity = span.intersection(instrument.validity) ?? span
      for element in map["norms"]?.list ?? [] {
        if let norm = NormReader.norm(element, home: full, validity: validity) { norms.append(norm) }
      }
      return Provision.Version(
        validity: validity, summary: summary, confidence: confidence, note: map["note"]?.localized(),
        sources: map["sources"]?.texts ?? [])
    }
    base.provisions.append(
      Provision(id: full, instrument: instrument.id, pinpoint: pinpoint, versions: versions, reviewed: reviewed))
    base.norms += norms
  }
}
