// SPDX-License-Identifier: GPL-3.0-or-later

/// Makes one clean line of what was typed, pasted or piped.
package enum InputText {
  /// Line ends and tabs become spaces, other control characters go, and so does a joiner or variation selector
  /// that has lost the character it belonged to (readline deletes only the last part of a joined emoji).
  package static func line(from text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    var scalars = String.UnicodeScalarView()
    var isAfterLineEnd = false
    for scalar in text.unicodeScalars {
      let isLineEnd =
        scalar == "\n" || scalar == "\r" || scalar == "\u{85}" || scalar == "\u{2028}" || scalar == "\u{2029}"
      if isLineEnd {
        if !isAfterLineEnd { scalars.append(" ") }
      } else if scalar == "\t" {
        scalars.append(" ")
      } else if scalar.properties.generalCategory != .control {
        scalars.append(scalar)
      }
      isAfterLineEnd = isLineEnd
    }
    while let last = scalars.last, isDangling(last, in: scalars) { scalars.removeLast() }
    while let first = scalars.first, isJoiner(first) { scalars.removeFirst() }
    return String(scalars)
  }

  private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool { scalar == "\u{200D}" || scalar == "\u{FE0F}" }

  private static func isDangling(_ scalar: Unicode.Scalar, in scalars: String.UnicodeScalarView) -> Bool {
    if scalar == "\u{200D}" { return true }
    guard scalar == "\u{FE0F}" else { return false }
    guard let before = scalars.dropLast().last else { return true }
    return isJoiner(before) || before == " "
  }
}
