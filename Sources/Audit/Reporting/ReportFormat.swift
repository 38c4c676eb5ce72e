// SPDX-License-Identifier: GPL-3.0-or-later

package import Law

/// The forms a report comes in.
package enum ReportFormat: String, Sendable, CaseIterable {
  case text, html, csv, json

  package func write(_ report: AuditReport, _ language: TextLanguage) -> String {
    switch self {
    case .text: TextReportWriter.write(report, language)
    case .html: HTMLReportWriter.write(report, language)
    case .csv: DataReportWriter.csv(report)
    case .json: DataReportWriter.json(report)
    }
  }
}
