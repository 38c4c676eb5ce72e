// SPDX-License-Identifier: GPL-3.0-or-later

/// One tag of a template, such as `{{#items}}`.
struct TemplateTag: Sendable, Hashable {
  /// The sign behind the braces; `nil` for a value.
  var sigil: Character?
  var name: String
  var line: Int

  /// The tags of a text, in order; comments are left out, and a tag without an end runs to the end of the text.
  static func all(in text: String) -> [TemplateTag] {
    var tags: [TemplateTag] = []
    var line = 1
    var rest = Substring(text)
    while let open = rest.firstRange(of: "{{") {
      line += rest[..<open.lowerBound].count { $0.isNewline }
      let inside = rest[open.upperBound...]
      let close = inside.firstRange(of: "}}")
      let content = inside[..<(close?.lowerBound ?? inside.endIndex)]
      let sigil = content.first.flatMap { "#^/!>&<$={%".contains($0) ? $0 : nil }
      if sigil != "!" {
        let name = (sigil == nil ? content : content.dropFirst()).filter { !$0.isWhitespace }
        tags.append(TemplateTag(sigil: sigil, name: String(name), line: line))
      }
      line += content.count { $0.isNewline }
      rest = close.map { inside[$0.upperBound...] } ?? ""
    }
    return tags
  }
}
