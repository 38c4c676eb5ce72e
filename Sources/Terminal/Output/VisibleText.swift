// SPDX-License-Identifier: GPL-3.0-or-later

/// Makes text from outside safe to show: nothing in it can move the cursor, hide or reorder other text.
///
/// Use it on everything that did not originate in the program (questions, knowledge, transcripts, error texts) and
/// add colours afterwards. See CVE-2009-4487 (escape sequences in logs) and CVE-2021-42574 (bidirectional text).
package enum VisibleText {
  /// Control characters become their pictures (`␛`), directional and invisible ones their number (`⟨U+202E⟩`);
  /// line feeds and tabs stay, as does the joiner inside an emoji.
  package static func make(_ text: String) -> String {
    if text.utf8.allSatisfy({ ($0 >= 0x20 && $0 < 0x7F) || $0 == 0x0A || $0 == 0x09 }) { return text }
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A, 0x09: result.append(scalar)
      case 0x00..<0x20: result.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
      case 0x7F: result.append("\u{2421}")
      case 0x80..<0xA0, 0x061C, 0x200B, 0x200C, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x2064, 0x2066...0x2069,
        0xFEFF, 0xE0000...0xE007F:
        result.append(contentsOf: "⟨U+\(hexadecimal(scalar.value))⟩".unicodeScalars)
      case 0x200D where !isEmojiPart(previous): result.append(contentsOf: "⟨U+200D⟩".unicodeScalars)
      default: result.append(scalar)
      }
      previous = scalar
    }
    return String(result)
  }

  private static func isEmojiPart(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    return scalar.value == 0xFE0F || (scalar.value > 0xFF && scalar.properties.isEmoji)
      || scalar.properties.isEmojiModifier
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
