// SPDX-License-Identifier: GPL-3.0-or-later

/// Folds one Unicode scalar to the letters that are compared.
///
/// Latin letters lose case and diacritics, combining marks vanish, full-width forms become ASCII. Composed and
/// decomposed spellings therefore fold alike, and no normalisation pass is needed.
enum CharacterFold {
  enum Kind: UInt8 {
    /// Belongs to a word: the folded bytes are appended.
    case letter
    /// Kept as a token of its own.
    case sign
    /// Joins letters only between letters.
    case apostrophe
    /// Ends a clause.
    case clause
    /// Ends a word.
    case space
    /// Vanishes: combining marks, zero-width characters.
    case ignored
  }

  /// The signs that are tokens of their own.
  static let signs: [UInt8] = [UInt8(ascii: "?"), UInt8(ascii: "%"), UInt8(ascii: "$")]

  /// The kind of each ASCII byte.
  static let asciiKinds: [Kind] = (0..<128).map { byte in
    switch UInt8(byte) {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      .letter
    case let byte where signs.contains(byte): .sign
    case UInt8(ascii: "'"), UInt8(ascii: "`"): .apostrophe
    case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"), 10, 13,
      UInt8(ascii: "("), UInt8(ascii: ")"):
      .clause
    default: .space
    }
  }

  /// Base letters of U+00C0 to U+017F, one entry a code point; "." where the scalar is no letter.
  private static let latin: [StaticString] = [
    "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i",
    "d", "n", "o", "o", "o", "o", "o", ".", "o", "u", "u", "u", "u", "y", "th", "ss",
    "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i",
    "d", "n", "o", "o", "o", "o", "o", ".", "o", "u", "u", "u", "u", "y", "th", "y",
    "a", "a", "a", "a", "a", "a", "c", "c", "c", "c", "c", "c", "c", "c", "d", "d",
    "d", "d", "e", "e", "e", "e", "e", "e", "e", "e", "e", "e", "g", "g", "g", "g",
    "g", "g", "g", "g", "h", "h", "h", "h", "i", "i", "i", "i", "i", "i", "i", "i",
    "i", "i", "ij", "ij", "j", "j", "k", "k", "k", "l", "l", "l", "l", "l", "l", "l",
    "l", "l", "l", "n", "n", "n", "n", "n", "n", "n", "n", "n", "o", "o", "o", "o",
    "o", "o", "oe", "oe", "r", "r", "r", "r", "r", "r", "s", "s", "s", "s", "s", "s",
    "s", "s", "t", "t", "t", "t", "t", "t", "u", "u", "u", "u", "u", "u", "u", "u",
    "u", "u", "u", "u", "w", "w", "y", "y", "y", "z", "z", "z", "z", "z", "z", "s",
  ]

  /// The kind of a scalar beyond ASCII; folded letters are appended to `bytes`.
  static func fold(_ scalar: Unicode.Scalar, into bytes: inout [UInt8]) -> Kind {
    switch scalar.value {
    case 0xC0...0x17F:
      let base = latin[Int(scalar.value) - 0xC0]
      if base.utf8Start[0] == UInt8(ascii: ".") { return .space }
      base.withUTF8Buffer { bytes.append(contentsOf: $0) }
      return .letter
    case 0x300...0x36F, 0x200B...0x200D, 0x2060, 0xFEFF, 0xAD, 0xFE00...0xFE0F: return .ignored
    case 0x2018, 0x2019, 0x02BC, 0xB4: return .apostrophe
    case 0x2026, 0x2013, 0x2014, 0x3001, 0x3002: return .clause
    case 0xFF01...0xFF5E:
      let byte = UInt8(scalar.value - 0xFEE0)
      let kind = asciiKinds[Int(byte)]
      if kind == .letter || kind == .sign { bytes.append(lower(byte)) }
      return kind
    default: return other(scalar, into: &bytes)
    }
  }

  static func lower(_ byte: UInt8) -> UInt8 { byte &- 65 < 26 ? byte | 0x20 : byte }

  private static func other(_ scalar: Unicode.Scalar, into bytes: inout [UInt8]) -> Kind {
    let properties = scalar.properties
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .format: return .ignored
    case .decimalNumber:
      if let value = properties.numericValue, value >= 0, value <= 9 { bytes.append(48 + UInt8(value)) }
      return .letter
    default:
      guard properties.isAlphabetic, !properties.isEmojiPresentation else { return .space }
      bytes.append(contentsOf: properties.lowercaseMapping.utf8)
      return .letter
    }
  }
}
