// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Knowledge
import Law

/// One self-contained HTML file: no script, nothing loaded, readable on a phone, in the dark and on paper.
package struct HTMLFAQWriter: FAQWriter {
  package init() {}

  package func write(_ document: FAQDocument) -> String {
    let first = document.languages.first ?? .id
    var page = HTMLText()
    page.verbatim("<!DOCTYPE html>\n")
    page.element("html", ["lang": first.rawValue]) { page in
      page.element("head") { page in
        page.void("meta", ["charset": "utf-8"])
        page.void("meta", ["http-equiv": "Content-Security-Policy", "content": FAQStyle.policy])
        page.void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        page.void("meta", ["name": "referrer", "content": "no-referrer"])
        page.void("meta", ["name": "generator", "content": "Netra \(document.program)"])
        page.element("title", [document.title[first], document.agency].compactMap { $0 }.joined(separator: " · "))
        page.style(FAQStyle.rules)
      }
      page.element("body") { page in
        page.element("a", ["class": "skip", "href": "#\(first.rawValue)-answers"], FAQWording.skip[first])
        page.element("main") { page in
          for index in document.languages.indices { part(&page, document, index) }
        }
      }
    }
    return page.html
  }

  /// One language: head, contents, groups of answers, rules cited and contacts.
  private func part(_ page: inout HTMLText, _ document: FAQDocument, _ index: Int) {
    let language = document.languages[index]
    page.element("div", ["id": language.rawValue, "lang": language.rawValue]) { page in
      header(&page, document, language)
      contents(&page, document, language)
      page.element("div", ["id": "\(language.rawValue)-answers"]) { page in
        if document.count == 0 { page.element("p", FAQWording.empty[language]) }
        for group in document.groups {
          page.element("section", ["aria-labelledby": anchor(group, language)]) { page in
            page.element("h2", ["id": anchor(group, language)], group.title[language])
            for item in group.items { HTMLFAQItem(item, item.turns[index]).write(to: &page) }
          }
        }
      }
      footer(&page, document, language)
    }
  }

  private func header(_ page: inout HTMLText, _ document: FAQDocument, _ language: TextLanguage) {
    let heading = FAQHeading(document, language)
    page.element("header", ["class": "edition"]) { page in
      if document.languages.count > 1 {
        page.element("ul", ["class": "languages"]) { page in
          for other in document.languages where other != language {
            page.element("li") { page in
              page.element(
                "a", ["href": "#\(other.rawValue)", "lang": other.rawValue, "hreflang": other.rawValue],
                FAQWording.languageName[other])
            }
          }
        }
      }
      page.element("h1", heading.title)
      page.element("dl") { page in
        for entry in heading.entries {
          page.element("dt", entry.label)
          page.element("dd", entry.value)
        }
      }
      page.element("p", ["class": "disclaimer"], heading.disclaimer)
      page.element("p", ["class": "label"], FAQWording.legend[language])
      page.element("ul", ["class": "legend"]) { page in
        for verdict in [Verdict.forbidden, .allowed, .required, .conditional, .conflicting, .unregulated, .info] {
          page.element("li", ["class": VerdictSign(verdict).rawValue]) { page in
            HTMLFAQItem.mark(verdict, language, to: &page)
          }
        }
      }
    }
  }

  private func contents(_ page: inout HTMLText, _ document: FAQDocument, _ language: TextLanguage) {
    guard document.count > 0 else { return }
    let id = "\(language.rawValue)-contents"
    page.element("nav", ["class": "contents", "aria-labelledby": id]) { page in
      page.element("h2", ["id": id], FAQWording.contents[language])
      for group in document.groups {
        page.element("details") { page in
          page.element("summary", "\(group.title[language]) (\(group.items.count))")
          page.element("ul") { page in
            for item in group.items {
              page.element("li") { page in
                let anchor = item.anchor(language)
                page.element("a", ["href": "#\(anchor)"], item.label[language].capitalisedFirst)
              }
            }
          }
        }
      }
    }
  }

  private func footer(_ page: inout HTMLText, _ document: FAQDocument, _ language: TextLanguage) {
    page.element("footer") { page in
      if !document.instruments.isEmpty {
        page.element("h2", FAQWording.instruments[language])
        page.element("ul") { page in
          for instrument in document.instruments {
            page.element("li") { page in
              page.link(instrument.url, instrument.short)
              let span = LongDate.span(instrument.validity, language)
              page.text(": \(instrument.title[language]) (\(span))")
            }
          }
        }
      }
      if !document.contacts.isEmpty {
        page.element("h2", FAQWording.contacts[language])
        page.element("ul") { page in
          for contact in document.contacts {
            page.element("li") { $0.link(contact.url, contact.label[language]) }
          }
        }
      }
    }
  }

  private func anchor(_ group: FAQDocument.Group, _ language: TextLanguage) -> String {
    "\(language.rawValue)-group-\(WebAddress.fragment(group.id))"
  }
}
