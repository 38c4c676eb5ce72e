// SPDX-License-Identifier: GPL-3.0-or-later

/// Makes text from outside safe to show: what would act on the screen is shown as its number instead.
package enum PlainText {
  /// The text with control characters and characters that reorder text written as `[U+202E]`.
  ///
  /// Line feeds stay, a carriage return before one goes, tabs become spaces.
  package static func visible(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0.value < 0x20 && $0.value != 0x0A || acts($0.value) }) else {
      return text
    }
    var result = ""
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      switch scalar.value {
      case 0x0A: result.unicodeScalars.append(scalar)
      case 0x09: result += " "
      case 0x0D where index + 1 < scalars.count && scalars[index + 1].value == 0x0A: continue
      case 0x00..<0x20: result += number(scalar.value)
      case let value where acts(value): result += number(value)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The text on one line: line feeds become spaces.
  package static func line(_ text: String) -> String {
    String(visible(text).map { $0 == "\n" ? " " : $0 })
  }

  /// Marks, embeddings, overrides and isolates of Unicode's bidirectional algorithm (UAX 9), and the line and
  /// paragraph separators.
  static func reordersOrBreaks(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Whether a character above U+001F does something instead of showing.
  private static func acts(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x7F...0x9F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
    default: reordersOrBreaks(scalar)
    }
  }

  private static func number(_ scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return "[U+\(String(repeating: "0", count: max(0, 4 - digits.utf8.count)))\(digits)]"
  }
}
