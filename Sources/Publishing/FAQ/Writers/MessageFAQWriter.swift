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

  package func landmarks(_ document: FAQDocument) -> [FAQLandmark] {
    document.languages.flatMap { _ in
      document.items.enumerated().map { FAQLandmark("[\($0.offset + 1)/\(document.count)] ", item: $0.element.id) }
        + (document.unanswered.isEmpty ? [] : [FAQLandmark(Self.divider)])
    }
  }

  /// The messages in order: for each language a head, then each item in one message or more, then what got no answer.
  package func messages(_ document: FAQDocument) -> [String] {
    document.languages.indices.flatMap { index -> [String] in
      let language = document.languages[index]
      let items = document.groups.flatMap { group in group.items.map { (group, $0) } }
      let head = self.head(document, language)
      return MessageSplitter(limit: limit, keeping: []).parts(head)
        + items.enumerated().flatMap { place, entry in
          let turn = entry.1.turns[index]
          let number = "[\(place + 1)/\(items.count)]"
          return split(
            text(turn), title: "\(number) \(PlainText.line(entry.0.title[language]))",
            nextTitle: "\(number) \(PlainText.line(entry.1.label[language]))", keeping: labels(turn))
        } + MessageSplitter(limit: limit, keeping: []).parts(unanswered(document, language))
    }
  }

  private func head(_ document: FAQDocument, _ language: TextLanguage) -> String {
    let heading = FAQHeading(document, language)
    let entries = heading.entries.map { "\($0.label): \($0.value)" }
    let empty = document.count == 0 ? ["", FAQWording.empty[language]] : []
    let lines = [heading.title, ""] + entries + ["", heading.disclaimer] + empty + revision(document, language)
    return PlainText.visible(lines.joined(separator: "\n"))
  }

  private func revision(_ document: FAQDocument, _ language: TextLanguage) -> [String] {
    guard let revision = RevisionText(document, language) else { return [] }
    return ["", revision.summary]
      + revision.entries.map { "• \($0.line)" }
  }

  private func unanswered(_ document: FAQDocument, _ language: TextLanguage) -> String {
    guard !document.unanswered.isEmpty else { return "" }
    let lines = document.unanswered.map { row in
      "• \(row.sentence(language))"
    }
    return PlainText.visible(([FAQWording.unanswered[language]] + lines).joined(separator: "\n"))
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

  /// The parts under their titles; those after the first name the topic, as they may be read alone.
  private func split(_ text: String, title: String, nextTitle: String, keeping labels: [String]) -> [String] {
    // Room for the longer title, cut to half a message, and the number of the part.
    let title = Self.cut(title, to: limit / 2)
    let nextTitle = Self.cut(nextTitle, to: limit / 2)
    let room = limit - max(title.utf16.count, nextTitle.utf16.count) - 12
    let parts = MessageSplitter(limit: max(80, room), keeping: labels).parts(text)
    return parts.enumerated().map { index, part in
      let number = parts.count == 1 ? "" : " (\(index + 1)/\(parts.count))"
      return "\(index == 0 ? title : nextTitle)\(number)\n\(part)"
    }
  }

  private static func cut(_ text: String, to limit: Int) -> String {
    guard text.utf16.count > limit else { return text }
    var result = ""
    for character in text {
      guard result.utf16.count + String(character).utf16.count < limit else { break }
      result.append(character)
    }
    return result + "…"
  }
}
