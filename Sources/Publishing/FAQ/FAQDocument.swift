// SPDX-License-Identifier: GPL-3.0-or-later

package import Dialogue
package import Knowledge
package import Law

/// One edition of questions and answers: all that any of its output forms needs.
///
/// Groups and items are in order of their identifiers, so that the same pack and options give the same bytes.
package struct FAQDocument: Sendable, Hashable {
  package struct Group: Sendable, Hashable {
    package var id: String
    package var title: LocalizedText
    package var items: [Item]
  }

  /// One topic, answered once in each language of the edition.
  package struct Item: Sendable, Hashable {
    package var topic: String
    package var label: LocalizedText
    /// Wordings that people use, the first few.
    package var questions: Wordings
    /// When a person last checked it.
    package var reviewed: CalendarDate?
    /// One for each of the edition's languages, in that order.
    package var turns: [Turn]

    /// The address of the item within a page in one language; it stays the same over editions.
    package func anchor(_ language: TextLanguage) -> String {
      "\(language.rawValue)-\(WebAddress.fragment(topic))"
    }

    /// The topic as a question: the first wording that is one, else the label.
    package func question(_ language: TextLanguage) -> String {
      questions[language].first { $0.hasSuffix("?") } ?? label[language]
    }
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

  /// Answers every topic chosen.
  package init(_ assistant: Assistant, options: FAQOptions) {
    let base = assistant.knowledge.base
    let context = AskingContext(today: options.asOf, asOf: options.asOf)
    var items: [String: [Item]] = [:]
    var omitted: [String] = []
    var cited: Set<String> = []
    for topic in base.topics.sorted(by: { $0.id < $1.id }) where options.includes(topic: topic.id, group: topic.group) {
      if topic.kind == .info, topic.answer(on: options.asOf) == nil {
        omitted.append(topic.id)
        continue
      }
      let turns = options.languages.map { assistant.answer(about: topic, language: $0, in: context) }
      for turn in turns { cited.formUnion(turn.answer.citations.map(\.instrument)) }
      items[topic.group, default: []].append(
        Item(
          topic: topic.id, label: topic.label,
          questions: Wordings(
            id: Array(topic.questions.id.prefix(options.exampleQuestions)),
            en: Array(topic.questions.en.prefix(options.exampleQuestions))), reviewed: topic.reviewed, turns: turns))
    }
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
    groups = items.sorted { $0.key < $1.key }.map { id, items in
      Group(id: id, title: options.groupTitles[id] ?? Self.title(ofGroup: id), items: items)
    }
    instruments = base.instruments.filter { cited.contains($0.id) }.sorted { ($0.short, $0.id) < ($1.short, $1.id) }
    self.omitted = omitted
  }

  /// How many items there are.
  package var count: Int { groups.reduce(0) { $0 + $1.items.count } }

  /// The identifier with spaces and a capital.
  private static func title(ofGroup id: String) -> LocalizedText {
    let words = String(id.map { $0 == "-" || $0 == "_" ? " " : $0 })
    let text = words.capitalisedFirst
    return LocalizedText(id: text, en: text)
  }
}
