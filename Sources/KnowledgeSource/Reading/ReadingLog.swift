// SPDX-License-Identifier: GPL-3.0-or-later

import Law

/// Collects what reading brings up besides the values: findings, definitions and mentions.
final class ReadingLog {
  private(set) var findings: [Finding] = []
  private(set) var locations: [Entity: SourceLocation] = [:]
  private(set) var mentions: [SourcePack.Mention] = []
  var reviews: [(file: String, date: CalendarDate?, location: SourceLocation)] = []

  func error(_ location: SourceLocation, _ message: String, check: String) {
    findings.append(Finding(.error, at: location, message, check: check))
  }

  func warning(_ location: SourceLocation, _ message: String, check: String) {
    findings.append(Finding(.warning, at: location, message, check: check))
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
    mentions.append(.init(entity: Entity(kind, id), location: location))
  }
}
