// SPDX-License-Identifier: GPL-3.0-or-later

package import Dialogue
import Law

/// A turn as Markdown, all text escaped.
package struct MarkdownTurnRenderer: TurnRenderer {
  /// The level of the headline, 1…6; sections are set in bold, not as headings.
  private let level: Int

  package init(level: Int = 2) { self.level = min(6, max(1, level)) }

  package func render(_ turn: Turn) -> String {
    let outline = AnswerOutline(turn)
    let sign = VerdictSign(outline.verdict).text(unicode: true)
    var blocks = ["\(String(repeating: "#", count: level)) \(sign) \(MarkdownText.escaped(outline.headline))"]
    blocks += body(outline)
    let footer = "\(Wording.receipt[turn.language]) \(turn.receipt) · \(Wording.asOf[turn.language]) \(turn.date)"
    blocks.append("*\(MarkdownText.escaped(footer))*")
    return blocks.joined(separator: "\n\n") + "\n"
  }

  /// Reason and sections as blocks, to be parted by blank lines.
  func body(_ outline: AnswerOutline) -> [String] {
    outline.reason.map(MarkdownText.escaped) + outline.sections.map(block)
  }

  private func block(_ section: AnswerOutline.Section) -> String {
    let items = section.items.enumerated().map { index, item in
      (section.kind == .choices ? "\(index + 1). " : "- ") + MarkdownText.escaped(item)
    }
    let heading = section.heading.isEmpty ? [] : ["**\(MarkdownText.escaped(section.heading))**", ""]
    return (heading + items).joined(separator: "\n")
  }
}
