// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import Law

extension NodeReader {
  /// `{id: [...], en: [...]}`; either may be missing.
  func wordings() -> Wordings {
    guard let map = mapping(keys: ["id", "en"]) else { return Wordings() }
    return Wordings(id: map["id"]?.list.compactMap(\.text) ?? [], en: map["en"]?.list.compactMap(\.text) ?? [])
  }

  /// The same, each phrase noted as training an entity.
  func wordings(training owner: Entity) -> Wordings {
    for (text, location) in listedTexts { log.wording(owner, text, at: location) }
    return wordings()
  }

  /// `instrument/provision`, noted as a mention.
  func references() -> [Norm.Reference] {
    elements.compactMap { element in
      guard let text = element.text else { return nil }
      log.mention(.provision, text, at: element.location)
      return Norm.Reference(text)
    }
  }

  /// Dated entries, newest first; calls `read` for each that is not `repealed`, with its span.
  func dated<Value>(_ read: (NodeReader, Validity) -> Value?) -> [Value] {
    guard let map = mapping() else { return [] }
    var values: [Value] = []
    var end: CalendarDate?
    for (key, entry) in map.entries {
      guard let start = CalendarDate(iso: key) else {
        entry.keyError("'\(key)' is not a date; write YYYY-MM-DD, such as 2023-10-31", check: "Dates")
        continue
      }
      if let end, start >= end {
        entry.keyError(
          "\(start) must be earlier than \(end) above it; write the newest first", check: "VersionsNewestFirst")
        continue
      }
      if entry.value.scalarText != "repealed", let value = read(entry.value, Validity(from: start, before: end)) {
        values.append(value)
      }
      end = start
    }
    if map.entries.isEmpty { error("'\(name)' has no dated entry") }
    return values
  }

  /// Condition names under `given` and `denies`, as facts.
  static func facts(given: NodeReader?, denies: NodeReader?) -> [String: Bool] {
    var facts: [String: Bool] = [:]
    for id in given?.mentions(.condition) ?? [] { facts[id] = true }
    for id in denies?.mentions(.condition) ?? [] {
      if facts[id] == true { denies?.error("'\(id)' is both given and denied") }
      facts[id] = false
    }
    return facts
  }

  func reviewDate() -> CalendarDate? {
    guard let map = mapping(keys: ["by", "date"]) else { return nil }
    _ = map.required("by")?.text
    return map.required("date")?.date
  }
}
