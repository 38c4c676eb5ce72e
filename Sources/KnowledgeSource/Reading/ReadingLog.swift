// SPDX-License-Identifier: GPL-3.0-or-later

import Law

/// Collects what reading brings up besides the values: findings, definitions and mentions.
final class ReadingLog {
  private(set) var findings: [Finding] = []
  private(set) var locations: [Entity: SourceLocation] = [:]
  private(set) var mentions: [SourcePack.Mention] = []
  private(set) var wordings: [SourcePack.Wording] = []
  private(set) var keys: [Entity: [String: SourceLocation]] = [:]
  /// On whose behalf mentions are noted.
  private var owner: Entity?
  private var normHomes: [String: (provision: String, starts: Set<CalendarDate>)] = [:]
  var reviews: [(file: String, date: CalendarDate?, location: SourceLocation)] = []

  func error(_ location: SourceLocation, _ message: String, check: String) {
    findings.append(Finding(.error, at: location, message, check: check))
  }

  func define(_ kind: EntityKind, _ id: String, at location: SourceLocation) {
    let entity = Entity(kind, id)
    if let first = locations[entity] {
      error(location, "\(kind.rawValue) '\(id)' is already defined at \(first)", check: "UniqueIdentifiers")
    } else {
      locations[entity] = location
    }
  }

  func mention(_ kind: EntityKind, _ id: String, at location: SourceLocation) {
    mentions.append(.init(entity: Entity(kind, id), location: location, owner: owner))
  }

  func wording(_ owner: Entity, _ text: String, at location: SourceLocation) {
    wordings.append(.init(owner: owner, text: text, location: location))
  }

  /// Notes where the keys of an entity stand; the first definition holds.
  func place(_ kind: EntityKind, _ id: String, keysOf map: MapReader) {
    guard keys[Entity(kind, id)] == nil else { return }
    keys[Entity(kind, id)] = Dictionary(firstOf: map.entries.map { ($0.key, $0.entry.keyLocation) })
  }

  /// Reads something whose mentions are an entity's own.
  func owned<Value>(by entity: Entity?, _ read: () -> Value) -> Value {
    let outer = owner
    owner = entity
    defer { owner = outer }
    return read()
  }

  /// The identifier of a norm within the pack, or `nil` (and a finding) when another provision or topic has it.
  ///
  /// A provision may state the same norm in several versions; each is a norm of its own span: the newest keeps the
  /// plain identifier, the others are `id@first-day`.
  func defineNorm(_ id: String, home: String?, from start: CalendarDate, at location: SourceLocation) -> String? {
    guard locations[Entity(.norm, id)] != nil else {
      define(.norm, id, at: location)
      normHomes[id] = home.map { (provision: $0, starts: [start]) }
      return id
    }
    guard let home, let known = normHomes[id], known.provision == home, !known.starts.contains(start) else {
      define(.norm, id, at: location)
      return nil
    }
    normHomes[id]?.starts.insert(start)
    define(.norm, "\(id)@\(start)", at: location)
    return "\(id)@\(start)"
  }
}
