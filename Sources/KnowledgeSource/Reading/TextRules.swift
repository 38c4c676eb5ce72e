// SPDX-License-Identifier: GPL-3.0-or-later

/// What no text of a pack may contain.
enum TextRules {
  /// A description of the first forbidden thing in a text, or `nil`.
  static func problem(in text: String) -> String? {
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF, 0x00AD:
        return "invisible or direction-changing character \(name(scalar)); delete it"
      case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0x7F...0x9F:
        return "control character \(name(scalar)); delete it"
      default: continue
      }
    }
    if let placeholder = placeholder(in: text.lowercased()) {
      return "placeholder '\(placeholder)'; write the text or leave the key out"
    }
    if text.contains("<<") || text.contains("{{") { return "template mark; write the text or leave the key out" }
    return nil
  }

  private static func name(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private static func placeholder(in text: String) -> String? {
    if text.contains("lorem ipsum") { return "lorem ipsum" }
    let words = ["todo", "fixme", "tbd", "xxx"].filter(text.contains)
    guard !words.isEmpty else { return nil }
    let present = Set(text.split { !$0.isLetter }.map(String.init))
    return words.first(where: present.contains)
  }
}
