// SPDX-License-Identifier: GPL-3.0-or-later

package import Knowledge
package import Law

/// What can be named by an identifier in a pack.
package enum EntityKind: String, Sendable, CaseIterable {
  case addressee, condition, sanction, facet
  case facetValue = "facet value"
  case topic, refusal, instrument, provision, norm, conflict
  case event = "calendar event"
}

/// An identifier of a kind.
package struct Entity: Hashable, Sendable {
  package var kind: EntityKind
  package var id: String

  package init(_ kind: EntityKind, _ id: String) {
    self.kind = kind
    self.id = id
  }
}

/// A pack as read from its folder: the values, and where each came from.
package struct SourcePack: Sendable {
  /// Somebody naming an entity.
  package struct Mention: Sendable {
    package var entity: Entity
    package var location: SourceLocation
    /// The topic, norm or sanction that names it, if any.
    package var owner: Entity?
  }

  /// A question that trains the matcher, with its place.
  package struct Wording: Sendable {
    package var owner: Entity
    package var text: String
    package var location: SourceLocation
  }

  package var base: KnowledgeBase
  package var expectations: [Expectation]
  package var locations: [Entity: SourceLocation]
  package var mentions: [Mention]
  package var wordings: [Wording]
  /// Where the keys of topics, norms, provisions' versions and sanctions stand.
  package var keys: [Entity: [String: SourceLocation]]
  package var reviews: [(file: String, date: CalendarDate?, location: SourceLocation)]
  /// SHA-256 over the sorted paths and contents of the files, in hexadecimal.
  package var fingerprint: String
  /// Paths below the folder, sorted.
  package var files: [String]

  /// Where an entity is defined.
  package func location(of kind: EntityKind, _ id: String) -> SourceLocation {
    locations[Entity(kind, id)] ?? SourceLocation(file: id)
  }

  /// Where a key of an entity stands, else the entity itself.
  package func location(of kind: EntityKind, _ id: String, key: String) -> SourceLocation {
    keys[Entity(kind, id)]?[key] ?? location(of: kind, id)
  }
}
