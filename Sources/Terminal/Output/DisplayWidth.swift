// SPDX-License-Identifier: GPL-3.0-or-later

/// How many columns text takes on a terminal, after Unicode Standard Annex 11 (East Asian Width) and UTS 51 (emoji).
package enum DisplayWidth {
  /// Columns of `text`; colour sequences (`ESC [ … m`) take none.
  package static func of(_ text: some StringProtocol) -> Int {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text.utf8.count }
    var width = 0
    var characters = text[...]
    while let character = characters.first {
      if let rest = afterColourSequence(characters) {
        characters = rest
      } else {
        width += of(character)
        characters = characters.dropFirst()
      }
    }
    return width
  }

  /// Columns of one character: 0, 1 or 2.
  package static func of(_ character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    if scalars.count > 1 {
      if isRegionalIndicator(first) { return 2 }
      if first.properties.isEmoji && scalars.contains(where: { $0 == "\u{FE0F}" || $0 == "\u{20E3}" }) { return 2 }
    }
    return scalars.map(of).max() ?? 0
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) ? 0 : 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator: return 0
    default: break
    }
    if (0x1160...0x11FF).contains(scalar.value) { return 0 }  // vowels and finals that join the Hangul before
    return isWide(scalar) ? 2 : 1
  }

  private static func isRegionalIndicator(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar.value)
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF,
      0x1AFF0...0x1B2FF, 0x20000...0x3FFFD:
      true
    default: scalar.properties.isEmojiPresentation
    }
  }

  /// What follows a colour sequence at the beginning of `text`; nil when there is none.
  static func afterColourSequence<Text: StringProtocol>(_ text: Text) -> Text.SubSequence? {
    guard text.first == "\u{1B}" else { return nil }
    let rest = text.dropFirst()
    guard rest.first == "[" else { return nil }
    let end = rest.dropFirst().drop { $0.isASCII && ($0.isNumber || $0 == ";") }
    return end.first == "m" ? end.dropFirst() : nil
  }
}
