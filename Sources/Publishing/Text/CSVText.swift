// SPDX-License-Identifier: GPL-3.0-or-later

/// Rows of a table (RFC 4180) in which no cell can be taken for a formula.
package enum CSVText {
  package static func row(_ cells: [String]) -> String {
    cells.map(cell).joined(separator: ",") + "\r\n"
  }

  /// A quoted cell. What a spreadsheet would take for a formula gets an apostrophe in front (OWASP, "CSV injection").
  static func cell(_ text: String) -> String {
    let visible = PlainText.visible(text)
    let start = visible.first { !$0.isWhitespace }
    let isFormula = start.map { "=+-@＝＋－＠|%".contains($0) } ?? false
    let quoted = visible.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
    return "\"\(isFormula ? "'" : "")\(quoted)\""
  }
}
