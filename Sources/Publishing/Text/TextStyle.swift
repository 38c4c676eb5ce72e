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

  var bullet: String { isUnicode ? "•" : "-" }
  var ellipsis: String { isUnicode ? "…" : "..." }
  var separator: String { isUnicode ? " · " : " | " }
}
