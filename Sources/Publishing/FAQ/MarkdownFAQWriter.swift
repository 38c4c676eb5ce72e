// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Knowledge
import Law

/// The document as Markdown: one part for each language, with contents and anchors.
package struct MarkdownFAQWriter: FAQWriter {
  package init() {}

  package func write(_ document: FAQDocument) -> String {
    document.languages.indices.flatMap { part(document, $0) }.joined(separator: "\n\n") + "\n"
  }

  /// One language as blocks.
  private func part(_ document: FAQDocument, _ index: Int) -> [String] {
    let language = document.languages[index]
    let heading = FAQHeading(document, language)
    let entries = heading.entries.map { "- \(escaped($0.label)): \(escaped($0.value))" }
    var blocks = ["# \(escaped(heading.title))", "> \(escaped(heading.disclaimer))", entries.joined(separator: "\n")]
    if document.count == 0 { blocks.append(escaped(FAQWording.empty[language])) }
    blocks += contents(document, language)
    for group in document.groups {
      blocks.append("## \(escaped(group.title[language]))")
      for item in group.items { blocks += self.blocks(item, item.turns[index]) }
    }
    return blocks + closing(document, language)
  }

  private func contents(_ document: FAQDocument, _ language: TextLanguage) -> [String] {
    guard document.count > 0 else { return [] }
    let lines = document.groups.flatMap { group in
      ["- \(escaped(group.title[language]))"]
        + group.items.map { "  - [\(escaped($0.label[language]))](#\($0.anchor(language)))" }
    }
    return ["## \(escaped(FAQWording.contents[language]))", lines.joined(separator: "\n")]
  }

  private func blocks(_ item: FAQDocument.Item, _ turn: Turn) -> [String] {
    let outline = AnswerOutline(turn)
    let sign = VerdictSign(turn.verdict).text(unicode: true)
    let word = outline.word ?? Phrases.verdict(turn.verdict, turn.language)
    var blocks = [
      "<a id=\"\(item.anchor(turn.language))\"></a>",
      "### \(escaped(item.label[turn.language].capitalisedFirst))", "**\(sign) \(escaped(word))**",
    ]
    blocks += MarkdownTurnRenderer().body(outline)
    let examples = item.questions[turn.language]
    if !examples.isEmpty {
      let list = examples.map(escaped).joined(separator: " · ")
      blocks.append("*\(escaped(FAQWording.examples[turn.language]))*: \(list)")
    }
    if let reviewed = item.reviewed {
      blocks.append("*\(escaped(FAQWording.reviewed[turn.language]))*: \(LongDate.text(reviewed, turn.language))")
    }
    return blocks
  }

  private func closing(_ document: FAQDocument, _ language: TextLanguage) -> [String] {
    var blocks: [String] = []
    if !document.instruments.isEmpty {
      blocks.append("## \(escaped(FAQWording.instruments[language]))")
      let lines = document.instruments.map { instrument in
        let link = instrument.url.flatMap(WebAddress.checked).map { " <\($0)>" } ?? ""
        return "- \(escaped(instrument.short)): \(escaped(instrument.title[language]))"
          + " (\(LongDate.span(instrument.validity, language)))\(link)"
      }
      blocks.append(lines.joined(separator: "\n"))
    }
    if !document.contacts.isEmpty {
      blocks.append("## \(escaped(FAQWording.contacts[language]))")
      let lines = document.contacts.map { contact in
        "- \(escaped(contact.label[language]))" + (contact.url.flatMap(WebAddress.checked).map { " <\($0)>" } ?? "")
      }
      blocks.append(lines.joined(separator: "\n"))
    }
    return blocks
  }

  private func escaped(_ text: String) -> String { MarkdownText.escaped(text) }
}
