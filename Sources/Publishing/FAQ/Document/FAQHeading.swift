// SPDX-License-Identifier: GPL-3.0-or-later

import Law

/// The lines of a FAQ's head in one language: who issues it, when, by which law, from which pack.
struct FAQHeading {
  let title: String
  let disclaimer: String
  /// Label and value.
  let entries: [(label: String, value: String)]

  init(_ document: FAQDocument, _ language: TextLanguage) {
    title = document.title[language]
    disclaimer = document.disclaimer[language]
    var entries: [(String, String)] = []
    func add(_ label: FAQWording, _ value: String?) {
      if let value { entries.append((label[language], value)) }
    }
    add(.issuedBy, document.agency)
    add(.number, document.number)
    add(.issued, LongDate.text(document.issued, language))
    add(.asOf, LongDate.text(document.asOf, language))
    add(.fingerprint, document.knowledge)
    add(.program, "\(document.program), \(document.pack) \(document.packVersion)")
    self.entries = entries
  }
}
