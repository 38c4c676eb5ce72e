// SPDX-License-Identifier: GPL-3.0-or-later

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

  enum Emphasis: String {
    case bold = "1"
    case dim = "2"
    case red = "1;31"
    case green = "1;32"
    case yellow = "1;33"
    case cyan = "1;36"
  }

  func emphasised(_ text: String, _ emphasis: Emphasis) -> String {
    hasColour && !text.isEmpty ? "\u{1B}[\(emphasis.rawValue)m\(text)\u{1B}[0m" : text
  }

  var bullet: String { isUnicode ? "•" : "-" }
  var ellipsis: String { isUnicode ? "…" : "..." }
  var separator: String { isUnicode ? " · " : " | " }
}
