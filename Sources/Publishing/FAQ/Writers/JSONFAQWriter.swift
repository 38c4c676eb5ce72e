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
      if !document.rows.isEmpty { writer.member("rows", document.rows) { self.write($1, to: &$0) } }
      if let revision = document.revision { write(revision, document, to: &writer) }
    }
    writer.endLine()
    return writer.text
  }

  package func landmarks(_ document: FAQDocument) -> [FAQLandmark] {
    document.items.map { FAQLandmark("\"id\": \"\($0.id)\"", item: $0.id) } + [FAQLandmark("\"instruments\": [")]
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

  private func write(_ item: FAQItem, _ document: FAQDocument, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("topic", item.topic)
      writer.member("id", item.id)
      writer.member("label", item.label, document.languages)
      writer.member("reviewed", item.reviewed?.description)
      writer.member("valid_from", item.validity?.start.description)
      writer.member("valid_to", item.validity?.lastDay?.description)
      writer.member("addressees", item.addressees)
      writer.member("phases", item.phases)
      writer.member("questions") { writer in
        for language in document.languages { writer.member(language.rawValue, item.questions[language]) }
      }
      writer.member("answers", item.turns) { JSONTurnRenderer().write($1, to: &$0) }
    }
  }

  private func write(_ row: FAQRow, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("line", row.line)
      if let id = row.id { writer.member("id", id) }
      writer.member("question", row.question)
      writer.member("status", row.status.rawValue)
      if let reason = row.reason { writer.member("reason", reason) }
      if let item = row.item { writer.member("item", item) }
    }
  }

  private func write(_ revision: FAQRevision, _ document: FAQDocument, to writer: inout JSONWriter) {
    writer.member("changes_since") {
      $0.member("issued", revision.issued.description)
      $0.member("number", revision.number)
    }
    writer.member("changes", revision.changes) { writer, change in
      writer.object { writer in
        writer.member("change", change.kind.rawValue)
        writer.member("item", change.item)
        writer.member("label", change.label, document.languages)
        writer.member("before", change.before)
        writer.member("after", change.after)
      }
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
