// SPDX-License-Identifier: GPL-3.0-or-later

/// Whether colour is wanted, and how it is made. Colour never carries meaning alone.
package struct TerminalStyle: Sendable, Equatable {
  package enum Accent: String, Sendable, CaseIterable {
    case bold = "1"
    case dim = "2"
    case underline = "4"
    case red = "31"
    case green = "32"
    case yellow = "33"
    case blue = "34"
    case magenta = "35"
    case cyan = "36"
  }

  package let isColoured: Bool

  package init(isColoured: Bool) { self.isColoured = isColoured }

  /// Colour is wanted on a terminal, unless `NO_COLOR` is set and not empty (no-color.org), the terminal is dumb,
  /// or `--no-color` was given.
  ///
  /// - Parameter isTerminal: of the stream that will be written to.
  package init(isTerminal: Bool, environment: [String: String], noColor: Bool = false) {
    let isDumb = environment["TERM"].map { $0.isEmpty || $0 == "dumb" } ?? true
    isColoured = isTerminal && !noColor && !isDumb && (environment["NO_COLOR"] ?? "").isEmpty
  }

  package static let plain = TerminalStyle(isColoured: false)

  /// `text` in these accents, or as it is.
  package func paint(_ text: String, _ accents: Accent...) -> String { paint(text, accents) }

  package func paint(_ text: String, _ accents: [Accent]) -> String {
    if !isColoured || accents.isEmpty || text.isEmpty { return text }
    return "\u{1B}[" + accents.map(\.rawValue).joined(separator: ";") + "m" + text + "\u{1B}[0m"
  }
}
