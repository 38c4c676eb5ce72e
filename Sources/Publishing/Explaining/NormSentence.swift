// SPDX-License-Identifier: GPL-3.0-or-later

package import Knowledge
package import Law

/// Reads norms back as plain sentences, for people who proof-read law rather than keys.
package struct NormSentence: Sendable {
  private let norms: [String: Norm]
  private let addressees: [String: LocalizedText]
  private let conditions: [String: LocalizedText]
  private let conducts: [String: LocalizedText]
  private let sanctions: [String: LocalizedText]
  /// Provision → short form and locator.
  private let places: [String: (short: String, pinpoint: String)]

  package init(_ base: KnowledgeBase) {
    func table<Value>(_ pairs: [(String, Value)]) -> [String: Value] { Dictionary(firstOf: pairs) }
    norms = base.norms.byIdentifier
    addressees = table(base.addressees.map { ($0.id, $0.label) })
    conditions = table(base.conditions.map { ($0.id, $0.label) })
    conducts = table(base.topics.map { ($0.id, $0.label) })
    sanctions = table(base.sanctions.map { ($0.id, $0.label) })
    let shorts = table(base.instruments.map { ($0.id, $0.short) })
    places = table(base.provisions.map { ($0.id, (shorts[$0.instrument] ?? $0.instrument, $0.pinpoint)) })
  }

  /// The whole norm: since when, who, must or may what, if, unless; sanction; place; what it prevails over.
  package func sentence(_ norm: Norm, _ language: TextLanguage) -> String {
    let isIndonesian = language == .id
    let since = LongDate.span(norm.validity, language).capitalisedFirst
    let who = list(norm.addressees, addressees, language, last: isIndonesian ? "atau" : "or")
    let what = list(norm.conducts, conducts, language, last: isIndonesian ? "atau" : "or")
    let verb = verb(norm.modality, language)
    var parts = [isIndonesian ? "\(since), \(who) \(verb) \(what)" : "\(since), \(what) is \(verb) for \(who)"]
    if !norm.conditions.isEmpty {
      let all = list(norm.conditions, conditions, language, last: isIndonesian ? "dan" : "and")
      parts[0] += isIndonesian ? ", bila \(all)" : ", if \(all)"
    }
    if !norm.exceptions.isEmpty {
      let any = list(norm.exceptions, conditions, language, last: isIndonesian ? "atau" : "or")
      parts[0] += isIndonesian ? ", kecuali bila \(any)" : ", unless \(any)"
    }
    if !norm.sanctions.isEmpty {
      let names = list(norm.sanctions, sanctions, language, last: isIndonesian ? "dan" : "and")
      let grounds = norm.penalties.isEmpty ? "" : " (\(places(norm.penalties)))"
      parts.append((isIndonesian ? "sanksi: " : "sanction: ") + names + grounds)
    }
    parts += precedence(norm, isIndonesian: isIndonesian)
    if !norm.citations.isEmpty { parts.append(places(norm.citations)) }
    if !norm.basis.isEmpty { parts.append((isIndonesian ? "bertumpu pada " : "resting on ") + places(norm.basis)) }
    return parts.joined(separator: "; ") + "."
  }

  /// The places a norm stands in, as printed.
  package func places(_ references: [Norm.Reference]) -> String {
    var seen: Set<String> = []
    return references.map(place).filter { seen.insert($0).inserted }.joined(separator: ", ")
  }

  /// The label of a condition; the identifier where the pack has none.
  package func condition(_ id: String, _ language: TextLanguage) -> String { conditions[id]?[language] ?? id }

  private func place(_ reference: Norm.Reference) -> String {
    guard let place = places[reference.provision] else { return reference.provision }
    return Instrument.citation(place.short, at: reference.label ?? place.pinpoint)
  }

  private func verb(_ modality: Modality, _ language: TextLanguage) -> String {
    switch (modality, language) {
    case (.prohibition, .id): "dilarang"
    case (.prohibition, .en): "forbidden"
    case (.obligation, .id): "wajib"
    case (.obligation, .en): "required"
    case (.permission, .id): "boleh"
    case (.permission, .en): "allowed"
    }
  }

  private func precedence(_ norm: Norm, isIndonesian: Bool) -> [String] {
    var parts: [String] = []
    if !norm.overrides.isEmpty {
      parts.append((isIndonesian ? "mengesampingkan " : "prevails over ") + named(norm.overrides))
    }
    if !norm.yieldsTo.isEmpty {
      parts.append((isIndonesian ? "kalah oleh " : "gives way to ") + named(norm.yieldsTo))
    }
    return parts
  }

  private func named(_ ids: [String]) -> String {
    ids.map { id in
      guard let references = norms[id]?.citations, !references.isEmpty else { return "\"\(id)\"" }
      return "\"\(id)\" (\(places(references)))"
    }.joined(separator: ", ")
  }

  /// Labels with a comma of their own stand in quotation marks, so that the list shows where each ends.
  private func list(
    _ ids: [String], _ labels: [String: LocalizedText], _ language: TextLanguage, last: String
  ) -> String {
    let names = ids.map { labels[$0]?[language] ?? $0 }.map { $0.contains(",") ? "\"\($0)\"" : $0 }
    guard names.count > 1 else { return names.first ?? "" }
    return "\(names.dropLast().joined(separator: ", ")) \(last) \(names[names.count - 1])"
  }
}
