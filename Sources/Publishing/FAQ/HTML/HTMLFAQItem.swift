// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Knowledge
import Law

/// One answer as an `article`.
struct HTMLFAQItem {
  private let item: FAQDocument.Item
  private let turn: Turn

  init(_ item: FAQDocument.Item, _ turn: Turn) {
    self.item = item
    self.turn = turn
  }

  /// Sign and word of a verdict. The sign repeats the word for the eye, so screen readers skip it.
  static func mark(_ verdict: Verdict, _ language: TextLanguage, to page: inout HTMLText) {
    page.element("span", ["class": "sign", "aria-hidden": "true"], VerdictSign(verdict).text(unicode: true))
    page.text(" \(Phrases.verdict(verdict, language))")
  }

  func write(to page: inout HTMLText) {
    let language = turn.language
    let outline = AnswerOutline(turn)
    let id = item.anchor(language)
    page.element(
      "article", ["id": id, "class": VerdictSign(turn.verdict).rawValue, "aria-labelledby": "\(id)-title"]
    ) { page in
      page.element("h3", ["id": "\(id)-title"], item.label[language].capitalisedFirst)
      page.element("p", ["class": "verdict"]) { Self.mark(turn.verdict, language, to: &$0) }
      for paragraph in outline.reason { page.element("p", paragraph) }
      for section in outline.sections { write(section, to: &page) }
      let examples = item.questions[language]
      if !examples.isEmpty {
        page.element("h4", FAQWording.examples[language])
        page.element("ul") { page in
          for example in examples { page.element("li", example) }
        }
      }
      page.element("p", ["class": "meta"]) { page in
        if let reviewed = item.reviewed {
          page.text("\(FAQWording.reviewed[language]) \(LongDate.text(reviewed, language)) · ")
        }
        page.text("\(Wording.receipt[language]) ")
        page.element("code", turn.receipt)
      }
    }
  }

  private func write(_ section: AnswerOutline.Section, to page: inout HTMLText) {
    if !section.heading.isEmpty { page.element("h4", section.heading) }
    page.element(section.kind == .choices ? "ol" : "ul") { page in
      for entry in section.items { page.element("li", entry) }
    }
  }
}
