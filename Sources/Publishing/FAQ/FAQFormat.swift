// SPDX-License-Identifier: GPL-3.0-or-later

/// The forms a FAQ can be written in as a single file.
package enum FAQFormat: String, Sendable, CaseIterable {
  case markdown, html, json, jsonld, csv, text

  package var writer: any FAQWriter {
    switch self {
    case .markdown: MarkdownFAQWriter()
    case .html: HTMLFAQWriter()
    case .json: JSONFAQWriter()
    case .jsonld: JSONLDFAQWriter()
    case .csv: CSVFAQWriter()
    case .text: MessageFAQWriter()
    }
  }
}

/// Puts a whole FAQ into one form. The same document gives the same text.
package protocol FAQWriter: Sendable {
  func write(_ document: FAQDocument) -> String
}
