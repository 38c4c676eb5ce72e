// SPDX-License-Identifier: GPL-3.0-or-later

import Terminal

/// How text may look where it is shown.
package struct TextStyle: Sendable, Hashable {
  /// The columns of a line; `nil` never breaks.
  package var width: Int?
  /// Whether escape sequences for colour and weight may be written (ECMA-48 SGR).
  package var hasColour: Bool
  /// Whether signs outside ASCII may be written.
  package var isUnicode: Bool
  /// Whether signs that only decorate are left out, since they would be read aloud.
  package var isSpoken = false

  package init(width: Int? = nil, hasColour: Bool = false, isUnicode: Bool = true) {
    self.width = width
    self.hasColour = hasColour
    self.isUnicode = isUnicode
  }

  /// No colour, no wrapping: for pipes and files.
  package static let plain = TextStyle()

  func painted(_ text: String, _ accents: TerminalStyle.Accent...) -> String {
    TerminalStyle(isColoured: hasColour).paint(text, accents)
  }

  /// The same for a screen reader: no colour, no signs, lines as long as they are.
  package var forScreenReader: TextStyle {
    var style = TextStyle(width: nil, hasColour: false, isUnicode: isUnicode)
    style.isSpoken = true
    return style
  }

  /// What stands before an item of a list.
  var itemLead: String { isSpoken ? "  " : isUnicode ? "  • " : "  - " }
  var ellipsis: String { isSpoken ? "" : isUnicode ? "… " : "... " }
  var separator: String { isSpoken ? ", " : isUnicode ? " · " : " | " }

  /// The sign of a verdict before its word.
  func mark(_ sign: VerdictSign) -> String { isSpoken ? "" : sign.text(unicode: isUnicode) + " " }
}
