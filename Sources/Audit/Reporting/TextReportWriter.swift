// SPDX-License-Identifier: GPL-3.0-or-later

import Law
import Publishing

/// A report as aligned text.
enum TextReportWriter {
  static func write(_ report: AuditReport, _ language: TextLanguage) -> String {
    report.tables.filter { !$0.rows.isEmpty }.map { table in
      let head = table.columns.map { $0.title[language] }
      let rows = [head] + table.rows.map { $0.map { PlainText.line(shown($0)) } }
      let widths = head.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
      var lines = [table.title[language]]
      lines += rows.map { row in
        let cells = row.enumerated().map { column, cell in
          let space = String(repeating: " ", count: widths[column] - cell.count)
          return column == 0 ? cell + space : space + cell
        }
        return "  " + cells.joined(separator: "  ")
      }
      if let note = table.note { lines.append("  " + note[language]) }
      return lines.joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }

  /// A value for people: shares in percent.
  static func shown(_ value: ReportTable.Value) -> String {
    switch value {
    case .text(let text): text
    case .count(let count): "\(count)"
    case .share(let share): "\(decimals(share * 100, 1)) %"
    case .number(let number): decimals(number, 3)
    case .none: "-"
    }
  }

  static func decimals(_ value: Double, _ places: Int) -> String {
    let unit = (0..<places).reduce(1) { power, _ in power * 10 }
    let scaled = Int((value * Double(unit)).rounded())
    let fraction = String(scaled.magnitude % UInt(unit))
    let padding = String(repeating: "0", count: places - fraction.count)
    return "\(scaled < 0 ? "-" : "")\(scaled.magnitude / UInt(unit)).\(padding)\(fraction)"
  }
}
