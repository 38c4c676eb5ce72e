// SPDX-License-Identifier: GPL-3.0-or-later

import Law
import TextAnalysis
import Yams

/// Reads one YAML node, turning everything that is not as expected into a finding with its place.
struct NodeReader {
  let node: Node
  let file: String
  let log: ReadingLog
  /// The key it stands under, for messages.
  var name: String

  var location: SourceLocation { SourceLocation(file: file, mark: node.mark) }

  func error(_ message: String, check: String = "Form") { log.error(location, message, check: check) }

  private func child(_ node: Node, _ name: String) -> NodeReader {
    NodeReader(node: node, file: file, log: log, name: name)
  }

  /// The scalar as written, trimmed.
  var string: String? {
    guard let scalar = node.scalar else {
      error("'\(name)' must be a text, found \(kind)")
      return nil
    }
    if let problem = TextRules.problem(in: scalar.string) { error("'\(name)' contains \(problem)", check: "CleanText") }
    return scalar.string.trimmed
  }

  /// A non-empty scalar.
  var text: String? {
    guard let string else { return nil }
    if string.isEmpty {
      error("'\(name)' is empty; write the text or leave the key out")
      return nil
    }
    return string
  }

  /// A lower-case hyphenated word.
  var identifier: String? {
    guard let text else { return nil }
    guard text.utf8.allSatisfy({ (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }) else {
      error("'\(text)' is not an identifier; use lower-case letters, digits and hyphens")
      return nil
    }
    return text
  }

  var date: CalendarDate? {
    guard let text else { return nil }
    guard let date = CalendarDate(iso: text) else {
      error("'\(text)' is not a date; write YYYY-MM-DD, such as 2023-10-31", check: "Dates")
      return nil
    }
    return date
  }

  var integer: Int? {
    guard let text else { return nil }
    guard let number = Int(text), (-1_000_000...1_000_000).contains(number) else {
      error("'\(text)' is not a whole number")
      return nil
    }
    return number
  }

  /// `true` or `false`.
  var flag: Bool? { choice(of: ["true", "false"]).map { $0 == "true" } }

  func choice<E: RawRepresentable & CaseIterable>(_ type: E.Type) -> E? where E.RawValue == String {
    choice(of: E.allCases.map(\.rawValue)).flatMap(E.init(rawValue:))
  }

  func choice(of values: [String]) -> String? {
    guard let text else { return nil }
    guard values.contains(text) else {
      error(
        "'\(text)' is not one of \(values.joined(separator: ", "))" + Suggestion.phrase(for: text, among: values),
        check: "Form")
      return nil
    }
    return text
  }

  /// `{id: …, en: …}`, both present; other keys are for the caller.
  func localized(allowing others: [String] = []) -> LocalizedText? {
    guard let map = mapping(keys: ["id", "en"] + others) else { return nil }
    guard let id = map.required("id")?.text, let en = map.required("en")?.text else { return nil }
    return LocalizedText(id: id, en: en)
  }

  /// The elements of a list, or the node itself as the only one.
  var elements: [NodeReader] {
    if let sequence = node.sequence { return sequence.map { child($0, name) } }
    return [self]
  }

  /// The elements of a list; anything else is a finding.
  var list: [NodeReader] {
    guard let sequence = node.sequence else {
      error("'\(name)' must be a list, found \(kind)")
      return []
    }
    return sequence.map { child($0, name) }
  }

  /// The texts in the lists of a mapping with their places; what is something else is passed over.
  var listedTexts: [(text: String, location: SourceLocation)] {
    (node.mapping?.values.flatMap { $0.sequence.map(Array.init) ?? [] } ?? []).compactMap { element in
      element.scalar.map { ($0.string, child(element, name).location) }
    }
  }

  var texts: [String] { elements.compactMap(\.text) }

  /// Identifiers, each noted as naming an entity of a kind.
  func mentions(_ kind: EntityKind) -> [String] {
    elements.compactMap { element in
      guard let text = element.text else { return nil }
      log.mention(kind, text, at: element.location)
      return text
    }
  }

  /// A mapping whose keys are a closed list.
  func mapping(keys: [String]) -> MapReader? {
    guard let map = mapping() else { return nil }
    for (key, reader) in map.entries where !keys.contains(key) {
      reader.keyError(
        "unknown key '\(key)'" + Suggestion.phrase(for: key, among: keys)
          + " (known here: \(keys.joined(separator: ", ")))")
    }
    return map
  }

  /// A mapping with free keys.
  func mapping() -> MapReader? {
    guard let mapping = node.mapping else {
      error("'\(name)' must be a mapping, found \(kind)")
      return nil
    }
    var entries: [(String, Entry)] = []
    for (key, value) in mapping {
      let keyLocation = SourceLocation(file: file, mark: key.mark)
      guard let text = key.scalar?.string else {
        log.error(keyLocation, "a key must be a text", check: "Form")
        continue
      }
      entries.append((text, Entry(value: child(value, text), keyLocation: keyLocation, log: log)))
    }
    return MapReader(owner: self, entries: entries)
  }

  var scalarText: String? { node.scalar?.string }

  private var kind: String {
    switch node {
    case .scalar(let scalar): scalar.string.isEmpty ? "nothing" : "'\(scalar.string.prefix(40))'"
    case .mapping: "a mapping"
    case .sequence: "a list"
    case .alias: "an alias"
    }
  }
}

extension SourceLocation {
  /// Where YAML stands; without a mark the whole file.
  init(file: String, mark: Mark?) { self.init(file: file, line: mark?.line ?? 0, column: mark?.column ?? 0) }
}

/// One key of a mapping with its value.
struct Entry {
  let value: NodeReader
  let keyLocation: SourceLocation
  let log: ReadingLog

  func keyError(_ message: String, check: String = "UnknownKey") {
    log.error(keyLocation, message, check: check)
  }
}

/// A mapping's entries in the order written.
struct MapReader {
  let owner: NodeReader
  let entries: [(key: String, entry: Entry)]

  init(owner: NodeReader, entries: [(String, Entry)]) {
    self.owner = owner
    self.entries = entries.map { (key: $0.0, entry: $0.1) }
  }

  subscript(key: String) -> NodeReader? { entries.first { $0.key == key }?.entry.value }

  func required(_ key: String) -> NodeReader? {
    if let found = self[key] { return found }
    owner.error("'\(key)' is missing")
    return nil
  }

  /// The identifier under a key, which must also be the name of the file or folder that holds it.
  func identifier(_ key: String, named name: String, of holder: String = "file") -> String? {
    guard let reader = required(key), let id = reader.identifier else { return nil }
    if id != name { reader.error("'\(id)' must be the \(holder)'s name, '\(name)'", check: "FileNames") }
    return id
  }

  func keyLocation(_ key: String) -> SourceLocation {
    entries.first { $0.key == key }?.entry.keyLocation ?? owner.location
  }
}
