// SPDX-License-Identifier: GPL-3.0-or-later

/// The forms a FAQ can be written in as a single file.
package enum FAQFormat: String, Sendable, CaseIterable {
  case markdown, html, json, jsonld, csv, text

  /// - Parameter templates: how pages look; only `html` has a use for them.
  package func writer(_ templates: FAQTemplates = .standard) -> any FAQWriter {
    switch self {
    case .markdown: MarkdownFAQWriter()
    case .html: HTMLFAQWriter(templates)
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

  /// What marks the beginning of each item and of what is no item, in the order in which they stand.
  func landmarks(_ document: FAQDocument) -> [FAQLandmark]
}

/// The first words of a part of a file.
package struct FAQLandmark: Sendable, Hashable {
  package var text: String
  /// The item that begins here; `nil` where something else begins.
  package var item: String?

  init(_ text: String, item: String? = nil) {
    self.text = text
    self.item = item
  }
}
