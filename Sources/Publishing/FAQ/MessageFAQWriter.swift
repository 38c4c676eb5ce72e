// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Law

/// Plain text cut into messages for chat services, each short enough to be read on a phone.
///
/// Cuts fall between lines, then between sentences, then between words, and never inside a citation; only where a
/// single citation is longer than a message does the message grow.
package struct MessageFAQWriter: FAQWriter {
  /// Stands between messages, on a line of its own.
  package static let divider = "──────────"

  /// The length of a message in UTF-16 units, as chat services count.
  private let limit: Int

  package init(limit: Int = 1000) { self.limit = max(200, limit) }

  package func write(_ document: FAQDocument) -> String {
    messages(document).joined(separator: "\n\n\(Self.divider)\n\n") + "\n"
  }

  /// The messages in order: for each language a head, then each item in one message or more.
  package func messages(_ document: FAQDocument) -> [String] {
    document.languages.indices.flatMap { index -> [String] in
      let language = document.languages[index]
      let items = document.groups.flatMap { group in group.items.map { (group, $0) } }
      let head = self.head(document, language)
      return split(head, keeping: [])
        + items.enumerated().flatMap { place, entry in
          let turn = entry.1.turns[index]
          let title = "[\(place + 1)/\(items.count)] \(PlainText.line(entry.0.title[language]))"
          return split(text(turn), title: title, keeping: labels(turn))
        }
    }
  }

  private func head(_ document: FAQDocument, _ language: TextLanguage) -> String {
    let heading = FAQHeading(document, language)
    let entries = heading.entries.map { "\($0.label): \($0.value)" }
    let empty = document.count == 0 ? ["", FAQWording.empty[language]] : []
    let lines = [heading.title, ""] + entries + ["", heading.disclaimer] + empty
    return PlainText.visible(lines.joined(separator: "\n"))
  }

  private func text(_ turn: Turn) -> String {
    let outline = AnswerOutline(turn)
    let sign = VerdictSign(turn.verdict).text(unicode: true)
    var lines = ["\(sign) \(outline.headline)"] + outline.reason
    for section in outline.sections {
      lines += ["", "\(section.heading):"] + section.items.map { "• \($0)" }
    }
    return PlainText.visible(lines.joined(separator: "\n"))
  }

  private func labels(_ turn: Turn) -> [String] {
    turn.answer.citations.map(\.label) + turn.answer.branches.flatMap { $0.citations.map(\.label) }
  }

  private func split(_ text: String, title: String? = nil, keeping labels: [String]) -> [String] {
    // Room for the title with its part number.
    let room = limit - (title.map { $0.utf16.count + 10 } ?? 0)
    let parts = MessageSplitter(limit: max(120, room), keeping: labels).parts(text)
    guard let title else { return parts }
    return parts.enumerated().map { index, part in
      parts.count == 1 ? "\(title)\n\(part)" : "\(title) (\(index + 1)/\(parts.count))\n\(part)"
    }
  }
}
