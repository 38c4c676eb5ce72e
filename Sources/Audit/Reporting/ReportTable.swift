// SPDX-License-Identifier: GPL-3.0-or-later

import Law

/// One table of a report, in a form that every format can be made from.
package struct ReportTable: Sendable, Equatable {
  package enum Value: Sendable, Equatable {
    case text(String)
    case count(Int)
    /// 0…1.
    case share(Double)
    case number(Double)
    /// Not applicable, or nothing to measure it on.
    case none
  }

  package enum Plot: Sendable, Equatable {
    case none
    /// A bar a row, as long as the value in this column.
    case bars(column: Int)
    /// A column a row from left to right, as high as the value in this column.
    case columns(column: Int)
  }

  package struct Column: Sendable, Equatable {
    /// The name in JSON and CSV.
    let key: String
    let title: LocalizedText
  }

  /// The name in JSON and CSV.
  let key: String
  let title: LocalizedText
  let columns: [Column]
  let rows: [[Value]]
  var plot = Plot.none
  /// Below the table.
  var note: LocalizedText?
}
