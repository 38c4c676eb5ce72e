// SPDX-License-Identifier: GPL-3.0-or-later

import Law

/// One self-contained HTML file: no script, nothing loaded, readable on a phone, in the dark and on paper.
package struct HTMLFAQWriter: FAQWriter {
  private let templates: FAQTemplates

  package init(_ templates: FAQTemplates = .standard) { self.templates = templates }

  package func write(_ document: FAQDocument) -> String {
    let first = document.languages.first ?? .id
    var values = PageValues(document: document, language: first).edition()
    values[.pageTitle] = document.pageTitle(first)
    values[.policy] = ContentPolicy.only(style: templates.style)
    values.set(.parts, document.languages.map { part(document, $0) })
    return templates.render(.document, values)
  }

  package func landmarks(_ document: FAQDocument) -> [FAQLandmark] {
    document.languages.flatMap { language in
      document.items.map { FAQLandmark("<article id=\"\($0.anchor(language))\"", item: $0.id) } + [
        FAQLandmark("<footer>")
      ]
    }
  }

  /// One language: head, contents, groups of answers, rules cited and contacts.
  private func part(_ document: FAQDocument, _ language: TextLanguage) -> TemplateValues {
    let page = PageValues(document: document, language: language)
    var values = page.edition()
    page.setLanguages(&values) { "#\($0.rawValue)" }
    page.setGroups(&values) { page.answer($0, sublevel: 4) }
    page.setRevision(&values) { "#\(language.rawValue)-\(WebAddress.fragment($0))" }
    page.setUnanswered(&values)
    page.setInstruments(&values)
    return values
  }
}
