// SPDX-License-Identifier: GPL-3.0-or-later

/// A legal act as a whole: a statute, a regulation, a decree, a circular, a ruling ("work" in FRBR).
package struct Instrument: Hashable, Identifiable, Sendable {
  /// How one instrument bears on another.
  package enum Relation: String, Sendable, CaseIterable {
    case replaces
    case repealedBy = "repealed-by"
    case amends
    case amendedBy = "amended-by"
    case interprets
    case implements
    case follows
  }

  /// A relation to another instrument by its identifier.
  package struct Link: Hashable, Sendable {
    package let relation: Relation
    package let instrument: String

    package init(_ relation: Relation, _ instrument: String) {
      self.relation = relation
      self.instrument = instrument
    }
  }

  package var id: String
  package var type: String
  /// The short citation form, as in "PP 94/2021".
  package var short: String
  package var title: LocalizedText
  package var numbers: [String]
  package var issuer: String
  package var issued: CalendarDate?
  package var validity: Validity
  package var links: [Link]
  /// The official publication, when known.
  package var url: String?
  /// The Akoma Ntoso identifier, as in `/akn/id/act/uu/2023/20`.
  package var akn: String?
  package var confidence: Confidence
  package var sources: [String]
  package var note: LocalizedText?

  package init(
    id: String, type: String, short: String, title: LocalizedText, numbers: [String] = [], issuer: String = "",
    issued: CalendarDate? = nil, validity: Validity, links: [Link] = [], url: String? = nil, akn: String? = nil,
    confidence: Confidence = .high, sources: [String] = [], note: LocalizedText? = nil
  ) {
    self.id = id
    self.type = type
    self.short = short
    self.title = title
    self.numbers = numbers
    self.issuer = issuer
    self.issued = issued
    self.validity = validity
    self.links = links
    self.url = url
    self.akn = akn
    self.confidence = confidence
    self.sources = sources
    self.note = note
  }

  /// The citation of a place in it: short form and locator; an empty locator is the instrument as a whole.
  package func citation(at locator: String) -> String { Self.citation(short, at: locator) }

  /// The same for a short form alone.
  package static func citation(_ short: String, at locator: String) -> String {
    locator.isEmpty ? short : "\(short) \(locator)"
  }
}
