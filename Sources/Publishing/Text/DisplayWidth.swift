// SPDX-License-Identifier: GPL-3.0-or-later

/// How many columns text takes on a terminal.
package enum DisplayWidth {
  /// The columns of a text without line feeds or escape sequences.
  package static func columns(of text: some StringProtocol) -> Int {
    text.utf8.allSatisfy { $0 < 0x80 } ? text.utf8.count : text.reduce(0) { $0 + columns(of: $1) }
  }

  /// 0 for a lone combining or invisible character, 2 for wide characters and emoji, else 1.
  package static func columns(of character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    return first.properties.isEmojiPresentation || isWide(first.value) || hasEmojiStyle(character) ? 2 : 1
  }

  /// Variation selector 16 asks for the coloured form of a sign.
  private static func hasEmojiStyle(_ character: Character) -> Bool {
    character.unicodeScalars.contains { $0.value == 0xFE0F }
  }

  /// East Asian Wide and Fullwidth (UAX 11), by block.
  private static func isWide(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1B000...0x1B2FF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
