// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Knowledge
import Law

/// A `FAQPage` after schema.org, for search engines: one question for each item and language.
///
/// Answers are plain text, and `<`, `>` and `&` are escaped, so that it can stand inside a `script` element.
package struct JSONLDFAQWriter: FAQWriter {
  package init() {}

  package func write(_ document: FAQDocument) -> String {
    var writer = JSONWriter(.indented, escapesMarkup: true)
    writer.object { writer in
      writer.member("@context", "https://schema.org")
      writer.member("@type", "FAQPage")
      if let first = document.languages.first { writer.member("name", document.title[first]) }
      writer.member("inLanguage", document.languages.map(\.rawValue))
      writer.member("datePublished", document.issued.description)
      if let agency = document.agency {
        writer.member("publisher") {
          $0.member("@type", "Organization")
          $0.member("name", agency)
        }
      }
      writer.member("version", document.knowledge)
      writer.member("mainEntity", document.questions) { self.write($1.item, $1.turn, to: &$0) }
    }
    writer.endLine()
    return writer.text
  }

  package func landmarks(_ document: FAQDocument) -> [FAQLandmark] {
    document.questions.map { FAQLandmark("\"@id\": \"#\($0.item.anchor($0.turn.language))\"", item: $0.item.id) }
  }

  private func write(_ item: FAQItem, _ turn: Turn, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("@type", "Question")
      writer.member("@id", "#\(item.anchor(turn.language))")
      writer.member("inLanguage", turn.language.rawValue)
      writer.member("name", item.question(turn.language))
      writer.member("acceptedAnswer") {
        $0.member("@type", "Answer")
        $0.member("inLanguage", turn.language.rawValue)
        $0.member("text", Self.text(AnswerOutline(turn)))
        if !turn.answer.citations.isEmpty { $0.member("citation", turn.answer.citations.map(\.label)) }
      }
    }
  }

  private static func text(_ outline: AnswerOutline) -> String {
    let sections = outline.sections.map { section in
      (section.heading.isEmpty ? "" : "\(section.heading): ") + section.items.joined(separator: "; ")
    }
    return PlainText.visible(([outline.headline] + outline.reason + sections).joined(separator: "\n"))
  }
}
