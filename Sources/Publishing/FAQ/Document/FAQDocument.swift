// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
package import Knowledge
package import Law

/// One edition of questions and answers: all that any of its output forms needs.
///
/// Groups and items are in order of their identifiers, so that the same pack and options give the same bytes.
package struct FAQDocument: Sendable, Hashable {
  package struct Group: Sendable, Hashable {
    package var id: String
    package var title: LocalizedText
    package var items: [FAQItem]
  }

  package var title: LocalizedText
  package var agency: String?
  package var number: String?
  package var issued: CalendarDate
  package var asOf: CalendarDate
  package var languages: [TextLanguage]
  package var disclaimer: LocalizedText
  package var contacts: [PackDescription.Contact]
  package var pack: String
  package var packVersion: String
  /// The fingerprint of the pack.
  package var knowledge: String
  package var program: String
  package var groups: [Group]
  /// The instruments cited anywhere, by short form.
  package var instruments: [Instrument]
  /// Information topics without an answer on the date, left out.
  package var omitted: [String]
  /// What became of each question of a file, in its order; empty for an edition of topics.
  package var rows: [FAQRow] = []
  /// What changed since an earlier edition; `nil` when none was given.
  package var revision: FAQRevision?

  /// Puts items in groups by the folder of their topic.
  init(_ assistant: Assistant, options: FAQOptions, items: [FAQItem], omitted: [String] = []) {
    let base = assistant.knowledge.base
    let cited = Set(items.flatMap(\.turns).flatMap(\.answer.citations).map(\.instrument))
    title = options.title ?? base.pack.title
    agency = options.agency
    number = options.number
    issued = options.issued
    asOf = options.asOf
    languages = options.languages
    disclaimer = base.pack.disclaimer
    contacts = base.pack.escalation
    pack = base.pack.id
    packVersion = base.pack.version
    knowledge = assistant.knowledge.fingerprint
    program = ProgramVersion.current
    groups = Dictionary(grouping: items) { assistant.knowledge.topic($0.topic)?.group ?? "" }
      .sorted { $0.key < $1.key }.map { id, items in
        Group(
          id: id, title: base.pack.groups[id] ?? Self.title(ofGroup: id), items: items.sorted { $0.id < $1.id })
      }
    instruments = base.instruments.filter { cited.contains($0.id) }.sorted { ($0.short, $0.id) < ($1.short, $1.id) }
    self.omitted = omitted
  }

  /// Every item, group by group.
  package var items: [FAQItem] { groups.flatMap(\.items) }

  /// How many items there are.
  package var count: Int { groups.reduce(0) { $0 + $1.items.count } }

  /// Every item in every language: all of the first language first.
  var questions: [(item: FAQItem, turn: Turn, group: Group)] {
    languages.indices.flatMap { language in
      groups.flatMap { group in group.items.map { ($0, $0.turns[language], group) } }
    }
  }

  /// What a page calls itself: the title, and the agency where one is named.
  func pageTitle(_ language: TextLanguage) -> String {
    [title[language], agency].compactMap(\.self).joined(separator: " · ")
  }

  /// The rows that got no answer, in the order of the file.
  var unanswered: [FAQRow] { rows.filter { $0.item == nil } }

  /// The identifier with spaces and a capital.
  private static func title(ofGroup id: String) -> LocalizedText {
    let text = String(id.map { $0 == "-" || $0 == "_" ? " " : $0 }).capitalisedFirst
    return LocalizedText(id: text, en: text)
  }
}
