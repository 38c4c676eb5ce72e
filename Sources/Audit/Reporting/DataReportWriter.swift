// SPDX-License-Identifier: GPL-3.0-or-later

import Publishing

/// A report for programs; names of tables and columns are only ever added.
enum DataReportWriter {
  /// One object: a list of objects for each table. Shares are 0…1; what does not apply is null.
  static func json(_ report: AuditReport) -> String {
    var writer = JSONWriter(.indented)
    writer.object { writer in
      for table in report.tables {
        writer.member(table.key, table.rows) { writer, row in
          writer.object { writer in
            for (column, value) in zip(table.columns, row) {
              switch value {
              case .text(let text): writer.member(column.key, text)
              case .count(let count): writer.member(column.key, count)
              case .share(let number), .number(let number): writer.member(column.key, number)
              case .none: writer.member(column.key, Double.nan)
              }
            }
          }
        }
      }
    }
    writer.endLine()
    return writer.text
  }

  /// One row a value: table, item, measure, value. Shares are 0…1; what does not apply is left out.
  static func csv(_ report: AuditReport) -> String {
    var text = CSVText.row(["table", "item", "measure", "value"])
    for table in report.tables {
      for row in table.rows {
        guard case .text(let item)? = row.first else { continue }
        for (column, value) in zip(table.columns, row).dropFirst() {
          switch value {
          case .text(let value): text += CSVText.row([table.key, item, column.key, value])
          case .count(let count): text += CSVText.row([table.key, item, column.key, "\(count)"])
          case .share(let number), .number(let number):
            text += CSVText.row([table.key, item, column.key, TextReportWriter.decimals(number, 4)])
          case .none: continue
          }
        }
      }
    }
    return text
  }
}
