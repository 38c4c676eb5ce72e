// SPDX-License-Identifier: GPL-3.0-or-later

package import Dialogue
package import Knowledge
package import Law

/// A sitting as one Markdown text: what was asked, what was answered.
package struct SittingDocument: Sendable {
  private let pack: PackDescription
  private let language: TextLanguage

  package init(_ pack: PackDescription, language: TextLanguage) {
    self.pack = pack
    self.language = language
  }

  /// - Parameter masked: makes a question fit to be kept.
  package func text(_ turns: [Turn], on date: CalendarDate, masked: (String) -> String) -> String {
    let renderer = MarkdownTurnRenderer(level: 3)
    var blocks = ["# \(MarkdownText.escaped("Netra: \(pack.title[language])"))"]
    blocks.append("*\(MarkdownText.escaped("\(LongDate.text(date, language)). \(pack.disclaimer[language])"))*")
    for turn in turns {
      blocks.append("## \(MarkdownText.escaped(masked(turn.utterance.text)))")
      blocks.append(String(renderer.render(turn).dropLast()))
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }
}
