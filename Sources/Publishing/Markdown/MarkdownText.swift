// SPDX-License-Identifier: GPL-3.0-or-later

/// Escapes text for CommonMark and GitHub's dialect of it, so that it shows as written.
package enum MarkdownText {
  /// One line of text that can stand anywhere inside a paragraph, list item, heading or table cell.
  package static func escaped(_ text: String) -> String {
    let characters = Array(PlainText.line(text).trimmingSpaces)
    var result = ""
    for (index, character) in characters.enumerated() {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "@": result += "&#64;"
      default: result += needsBackslash(character, at: index, in: characters) ? "\\\(character)" : "\(character)"
      }
    }
    return result
  }

  private static func needsBackslash(_ character: Character, at index: Int, in text: [Character]) -> Bool {
    switch character {
    case "\\", "`", "*", "_", "[", "]", "|", "~", "$", "#": return true
    case "+", "-", "=": return index == 0
    // Bare addresses become links in GitHub's dialect.
    case ":": return text[(index + 1)...].starts(with: "//")
    // "1." or "1)" at the start would begin a list.
    case ".", ")": return isBehindW(text, index) || isListNumber(text, index)
    default: return false
    }
  }

  private static func isListNumber(_ text: [Character], _ index: Int) -> Bool {
    let isFollowedBySpace = index + 1 == text.count || text[index + 1] == " "
    return isFollowedBySpace && index > 0 && text[..<index].allSatisfy(\.isASCIIDigit)
  }

  private static func isBehindW(_ characters: [Character], _ index: Int) -> Bool {
    index >= 3 && characters[(index - 3)..<index].allSatisfy { $0 == "w" || $0 == "W" }
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}

extension String {
  /// Without spaces at either end.
  var trimmingSpaces: Substring {
    let start = firstIndex { $0 != " " } ?? endIndex
    let end = lastIndex { $0 != " " }.map { index(after: $0) } ?? endIndex
    return start < end ? self[start..<end] : ""
  }
}
