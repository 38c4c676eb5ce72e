// SPDX-License-Identifier: GPL-3.0-or-later

import Law
import Publishing

/// A table's numbers as an SVG picture.
struct ReportPlot {
  private let title: String
  private let points: [(name: String, value: Double, shown: String)]
  private let isAcross: Bool

  /// Nil for a table without a plot.
  init?(_ table: ReportTable, _ language: TextLanguage) {
    let column: Int
    switch table.plot {
    case .none: return nil
    case .bars(let chosen): (column, isAcross) = (chosen, true)
    case .columns(let chosen): (column, isAcross) = (chosen, false)
    }
    title = table.title[language]
    points = table.rows.prefix(100).map { row in
      let value: Double =
        switch row[column] {
        case .count(let count): Double(count)
        case .share(let number), .number(let number): number
        case .text, .none: 0
        }
      return (TextReportWriter.shown(row[0]), value, TextReportWriter.shown(row[column]))
    }
  }

  func write(to page: inout HTMLText) {
    let most = max(points.map(\.value).max() ?? 0, 1e-9)
    if isAcross { bars(&page, most) } else { columns(&page, most) }
  }

  private func bars(_ page: inout HTMLText, _ most: Double) {
    picture(&page, height: points.count * 18 + 4) { page in
      for (index, point) in points.enumerated() {
        let top = index * 18 + 2
        let width = Int((point.value / most * 420).rounded())
        text(&page, x: 220, y: top + 11, anchor: "end", point.name)
        page.element(
          "rect", ["x": "226", "y": "\(top)", "width": "\(max(1, width))", "height": "13"]
        ) { _ in }
        text(&page, x: 232 + width, y: top + 11, anchor: "start", point.shown)
      }
    }
  }

  private func columns(_ page: inout HTMLText, _ most: Double) {
    picture(&page, height: 170) { page in
      page.element("line", ["x1": "10", "y1": "140", "x2": "710", "y2": "140"]) { _ in }
      let step = 700.0 / Double(max(points.count, 1))
      for (index, point) in points.enumerated() {
        let height = max(1, Int((point.value / most * 120).rounded()))
        let left = 10 + Int(step * Double(index))
        page.element(
          "rect",
          ["x": "\(left)", "y": "\(140 - height)", "width": "\(max(1, Int(step * 0.8)))", "height": "\(height)"]
        ) { page in page.element("title", "\(point.name): \(point.shown)") }
      }
      text(&page, x: 10, y: 160, anchor: "start", points.first?.name ?? "")
      if points.count > 1 { text(&page, x: 710, y: 160, anchor: "end", points.last?.name ?? "") }
      text(&page, x: 10, y: 14, anchor: "start", "max \(points.max { $0.value < $1.value }?.shown ?? "")")
    }
  }

  private func picture(_ page: inout HTMLText, height: Int, _ content: (inout HTMLText) -> Void) {
    page.element("svg", ["viewBox": "0 0 720 \(height)", "role": "img", "aria-label": title], content)
  }

  private func text(_ page: inout HTMLText, x: Int, y: Int, anchor: String, _ text: String) {
    let short = text.count > 34 ? text.prefix(33) + "…" : text[...]
    page.element("text", ["x": "\(x)", "y": "\(y)", "text-anchor": anchor], String(short))
  }
}
