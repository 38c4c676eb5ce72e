// SPDX-License-Identifier: GPL-3.0-or-later

/// What a template is filled with: text that is escaped where it is put in, flags, and lists.
struct TemplateValues {
  /// As the template library takes it.
  private(set) var table: [String: Any] = [:]

  subscript(key: TemplateKey) -> String? {
    get { table[key.rawValue] as? String }
    set { table[key.rawValue] = newValue.map(Self.safe) }
  }

  mutating func set(_ key: TemplateKey, _ flag: Bool) { table[key.rawValue] = flag }

  mutating func set(_ key: TemplateKey, _ texts: [String]) { table[key.rawValue] = texts.map(Self.safe) }

  mutating func set(_ key: TemplateKey, _ values: [TemplateValues]) { table[key.rawValue] = values.map(\.table) }

  /// A table of the program's own words, read as `{{key.word}}`.
  mutating func set(_ key: TemplateKey, words: [String: String]) { table[key.rawValue] = words }

  /// Adds the values of another table, which come before these.
  mutating func merge(_ other: TemplateValues) { table.merge(other.table) { _, new in new } }

  /// Visible text in which every sign that is markup in HTML is a character of its own.
  ///
  /// The library escapes by `Character`: a quotation mark with a combining mark behind it is another character to it,
  /// and would end an attribute. So a mark on such a sign is shown by its number.
  static func safe(_ text: String) -> String {
    let visible = PlainText.visible(text)
    guard visible.contains(where: isMarkedMarkup) else { return visible }
    var result = ""
    for character in visible {
      guard isMarkedMarkup(character) else {
        result.append(character)
        continue
      }
      for (place, scalar) in character.unicodeScalars.enumerated() {
        result += place == 0 ? String(scalar) : "[U+\(String(scalar.value, radix: 16, uppercase: true))]"
      }
    }
    return result
  }

  private static func isMarkedMarkup(_ character: Character) -> Bool {
    character.unicodeScalars.count > 1
      && character.unicodeScalars.first.map { "<>&\"'".unicodeScalars.contains($0) } == true
  }
}
