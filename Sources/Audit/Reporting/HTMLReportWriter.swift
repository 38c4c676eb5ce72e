// SPDX-License-Identifier: GPL-3.0-or-later

import Law
import Publishing

/// A report as one HTML file: nothing is loaded, there is no script, the plots are SVG, and it prints on A4.
enum HTMLReportWriter {
  static func write(_ report: AuditReport, _ language: TextLanguage) -> String {
    let title = language == .id ? "Laporan telaah Netra" : "Netra audit report"
    var page = HTMLText()
    page.verbatim("<!DOCTYPE html>\n")
    page.element("html", ["lang": language.rawValue]) { page in
      page.element("head") { page in
        page.void("meta", ["charset": "utf-8"])
        page.void("meta", ["http-equiv": "Content-Security-Policy", "content": ContentPolicy.only(style: rules)])
        page.void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        page.void("meta", ["name": "referrer", "content": "no-referrer"])
        page.element("title", title)
        page.style(rules)
      }
      page.element("body") { page in
        page.element("main") { page in
          page.element("h1", title)
          for table in report.tables where !table.rows.isEmpty { section(&page, table, language) }
        }
      }
    }
    return page.html
  }

  private static func section(_ page: inout HTMLText, _ table: ReportTable, _ language: TextLanguage) {
    page.element("section", ["id": table.key]) { page in
      page.element("h2", table.title[language])
      ReportPlot(table, language)?.write(to: &page)
      page.element("table") { page in
        page.element("thead") { page in
          page.element("tr") { page in
            for column in table.columns { page.element("th", ["scope": "col"], column.title[language]) }
          }
        }
        page.element("tbody") { page in
          for row in table.rows {
            page.element("tr") { page in
              for (index, value) in row.enumerated() {
                let text = TextReportWriter.shown(value)
                if index == 0 { page.element("th", ["scope": "row"], text) } else { page.element("td", text) }
              }
            }
          }
        }
      }
      if let note = table.note { page.element("p", note[language]) }
    }
  }

  private static let rules = """

    :root { color-scheme: light dark; --ink: #1b1f24; --soft: #4a525c; --paper: #fff; --line: #d3d8de; --bar: #0b4f9e; }
    @media (prefers-color-scheme: dark) { :root { --ink: #e8eaed; --soft: #b4bcc6; --paper: #14171a; --line: #3a4149;
      --bar: #8cbcff; } }
    body { margin: 0 auto; padding: 1.25rem; max-width: 60rem; background: var(--paper); color: var(--ink);
      font: 1rem/1.5 system-ui, "Segoe UI", "Noto Sans", "Liberation Sans", sans-serif; overflow-wrap: anywhere; }
    h1 { font-size: 1.7rem; } h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
    table { border-collapse: collapse; width: 100%; font-size: .9rem; font-variant-numeric: tabular-nums; }
    th, td { border-bottom: 1px solid var(--line); padding: .2rem .5rem; text-align: right; }
    th:first-child { text-align: left; font-weight: 500; } thead th { color: var(--soft); }
    p { color: var(--soft); font-size: .9rem; }
    svg { width: 100%; height: auto; margin: .25rem 0 .75rem; }
    svg rect { fill: var(--bar); } svg text { fill: var(--ink); font-size: 12px; } svg line { stroke: var(--line); }
    @media print { :root { --ink: #000; --soft: #333; --paper: #fff; --line: #999; --bar: #444; }
      @page { size: A4; margin: 16mm; } body { max-width: none; padding: 0; font-size: 10pt; }
      section { break-inside: avoid; } h2 { break-after: avoid; } }

    """
}
