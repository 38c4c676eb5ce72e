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

  package func landmarks(_ document: FAQDocument) -> [FAQLandmark] {
    document.languages.flatMap { language in
      document.items.map { FAQLandmark("<a id=\"\($0.anchor(language))\"></a>", item: $0.id) }
        + [FAQLandmark("## \(escaped((document.rows.isEmpty ? .instruments : FAQWording.unanswered)[language]))")]
    }
  }

  /// One language as blocks.
  private func part(_ document: FAQDocument, _ index: Int) -> [String] {
    let language = document.languages[index]
    let heading = FAQHeading(document, language)
    let entries = heading.entries.map { "- \(escaped($0.label)): \(escaped($0.value))" }
    var blocks = ["# \(escaped(heading.title))", "> \(escaped(heading.disclaimer))", entries.joined(separator: "\n")]
    if document.count == 0 { blocks.append(escaped(FAQWording.empty[language])) }
    blocks += revision(document, language)
    blocks += contents(document, language)
    for group in document.groups {
      blocks.append("## \(escaped(group.title[language]))")
      for item in group.items { blocks += self.blocks(item, item.turns[index]) }
    }
    return blocks + unanswered(document, language) + closing(document, language)
  }

  /// What changed since the edition before.
  private func revision(_ document: FAQDocument, _ language: TextLanguage) -> [String] {
    guard let revision = RevisionText(document, language) else { return [] }
    let lines = revision.entries.map { "- \(escaped($0.line))" }
    return ["## \(escaped(FAQWording.changes[language]))", escaped(revision.summary)]
      + (lines.isEmpty ? [] : [lines.joined(separator: "\n")])
  }

  /// The rows that got no answer, with the reason.
  private func unanswered(_ document: FAQDocument, _ language: TextLanguage) -> [String] {
    guard !document.unanswered.isEmpty else { return [] }
    let lines = document.unanswered.map { row in
      "- \(escaped(row.sentence(language)))"
    }
    return ["## \(escaped(FAQWording.unanswered[language]))", lines.joined(separator: "\n")]
  }

  private func contents(_ document: FAQDocument, _ language: TextLanguage) -> [String] {
    guard document.count > 0 else { return [] }
    let lines = document.groups.flatMap { group in
      ["- \(escaped(group.title[language]))"]
        + group.items.map { "  - [\(escaped($0.label[language]))](#\($0.anchor(language)))" }
    }
    return ["## \(escaped(FAQWording.contents[language]))", lines.joined(separator: "\n")]
  }

  private func blocks(_ item: FAQItem, _ turn: Turn) -> [String] {
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
      blocks.append("*\(escaped(item.examplesHeading[turn.language]))*: \(list)")
    }
    if let validity = item.validity {
      blocks.append("*\(escaped(FAQWording.validity[turn.language]))*: \(LongDate.span(validity, turn.language))")
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
