// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Knowledge
import Law

/// The whole document as JSON, each answer with the same keys as `ask --format json`.
package struct JSONFAQWriter: FAQWriter {
  package init() {}

  package func write(_ document: FAQDocument) -> String {
    var writer = JSONWriter(.indented, escapesMarkup: true)
    writer.object { writer in
      writeHead(document, to: &writer)
      writer.member("groups", document.groups) { writer, group in
        writer.object { writer in
          writer.member("id", group.id)
          writer.member("title", group.title, document.languages)
          writer.member("items", group.items) { self.write($1, document, to: &$0) }
        }
      }
      writer.member("instruments", document.instruments) { self.write($1, document.languages, to: &$0) }
      writer.member("omitted", document.omitted)
    }
    writer.endLine()
    return writer.text
  }

  private func writeHead(_ document: FAQDocument, to writer: inout JSONWriter) {
    writer.member("title", document.title, document.languages)
    writer.member("agency", document.agency)
    writer.member("number", document.number)
    writer.member("issued", document.issued.description)
    writer.member("as_of", document.asOf.description)
    writer.member("languages", document.languages.map(\.rawValue))
    writer.member("disclaimer", document.disclaimer, document.languages)
    writer.member("contacts", document.contacts) { writer, contact in
      writer.object {
        $0.member("label", contact.label, document.languages)
        if let url = contact.url { $0.member("url", url) }
      }
    }
    writer.member("pack", document.pack)
    writer.member("pack_version", document.packVersion)
    writer.member("knowledge", document.knowledge)
    writer.member("engine", document.program)
    writer.member("count", document.count)
  }

  private func write(_ item: FAQDocument.Item, _ document: FAQDocument, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("topic", item.topic)
      writer.member("label", item.label, document.languages)
      writer.member("reviewed", item.reviewed?.description)
      writer.member("questions") { writer in
        for language in document.languages { writer.member(language.rawValue, item.questions[language]) }
      }
      writer.member("answers", item.turns) { JSONTurnRenderer().write($1, to: &$0) }
    }
  }

  private func write(_ instrument: Instrument, _ languages: [TextLanguage], to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("id", instrument.id)
      writer.member("short", instrument.short)
      writer.member("title", instrument.title, languages)
      writer.member("from", instrument.validity.start.description)
      writer.member("to", instrument.validity.lastDay?.description)
      writer.member("url", instrument.url)
    }
  }
}

extension JSONWriter {
  /// An object with the text in each language.
  mutating func member(_ name: String, _ text: LocalizedText, _ languages: [TextLanguage]) {
    member(name) { writer in
      for language in languages { writer.member(language.rawValue, text[language]) }
    }
  }
}
