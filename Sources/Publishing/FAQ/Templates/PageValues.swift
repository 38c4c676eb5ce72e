// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Knowledge
import Law

/// Fills templates from a document, in one language.
struct PageValues {
  let document: FAQDocument
  let language: TextLanguage

  private static let words = Dictionary(
    firstOf: TextLanguage.allCases.map { language in
      (language, Dictionary(firstOf: FAQWording.allCases.map { ($0.rawValue, $0[language]) }))
    })

  /// What every page and every part of the single page needs.
  func edition() -> TemplateValues {
    var values = TemplateValues()
    values[.language] = language.rawValue
    values[.title] = document.title[language]
    values[.owner] = document.agency ?? document.title[language]
    values[.issue] = ([document.number] + [LongDate.text(document.issued, language)]).compactMap(\.self)
      .joined(separator: " · ")
    values[.disclaimer] = document.disclaimer[language]
    values[.program] = document.program
    values.set(.words, words: Self.words[language] ?? [:])
    values.set(.entries, FAQHeading(document, language).entries.map(entry))
    values.set(.legend, legend())
    values.set(.isEmpty, document.count == 0)
    setContacts(&values)
    return values
  }

  private func entry(_ entry: (label: String, value: String)) -> TemplateValues {
    var values = TemplateValues()
    values[.entryLabel] = entry.label
    values[.entryValue] = entry.value
    return values
  }

  private func legend() -> [TemplateValues] {
    [Verdict.forbidden, .allowed, .required, .conditional, .conflicting, .unregulated, .info].map { mark($0) }
  }

  /// Sign, word and colour of a verdict.
  private func mark(_ verdict: Verdict) -> TemplateValues {
    var values = TemplateValues()
    values[.sign] = VerdictSign(verdict).text(unicode: true)
    values[.word] = Phrases.verdict(verdict, language)
    values[.sort] = VerdictSign(verdict).rawValue
    values[.verdict] = verdict.rawValue
    return values
  }

  /// Links to the other languages.
  func setLanguages(_ values: inout TemplateValues, href: (TextLanguage) -> String) {
    let others = document.languages.filter { $0 != language }
    values.set(.hasLanguages, !others.isEmpty)
    values.set(
      .languageLinks,
      others.map { other in
        var link = TemplateValues()
        link[.languageHref] = href(other)
        link[.code] = other.rawValue
        link[.name] = FAQWording.languageName[other]
        return link
      })
  }

  // MARK: Items

  /// The groups with their items.
  func setGroups(_ values: inout TemplateValues, item: (FAQItem) -> TemplateValues) {
    values.set(
      .groups,
      document.groups.map { group in
        var values = TemplateValues()
        setGroup(&values, group)
        values.set(.items, group.items.map(item))
        return values
      })
  }

  func setGroup(_ values: inout TemplateValues, _ group: FAQDocument.Group) {
    values[.groupAnchor] = "\(language.rawValue)-group-\(WebAddress.fragment(group.id))"
    values[.groupTitle] = group.title[language]
    values[.groupCount] = String(group.items.count)
  }

  /// What a list of items shows of one.
  func entry(_ item: FAQItem) -> TemplateValues {
    var values = mark(turn(item).verdict)
    values[.anchor] = item.anchor(language)
    values[.label] = item.label[language].capitalisedFirst
    if let change = document.revision?.changes.first(where: { $0.item == item.id }) {
      values[.change] = FAQWording.change(change.kind)[language]
    }
    return values
  }

  /// The whole answer; its sections have headings of the level given.
  func answer(_ item: FAQItem, sublevel: Int) -> TemplateValues {
    let turn = turn(item)
    let outline = AnswerOutline(turn)
    var values = entry(item)
    values.set(.reason, outline.reason)
    values.set(
      .sections,
      outline.sections.map { section in
        var values = TemplateValues()
        values[.sectionHeading] = section.heading
        values[.sectionKind] = section.kind.rawValue
        values[.listTag] = section.kind == .branches ? "ol" : "ul"
        values.set(.sectionItems, section.items)
        return values
      })
    values.set(.hasExamples, !item.questions[language].isEmpty)
    values[.examplesHeading] = item.examplesHeading[language]
    values.set(.examples, item.questions[language])
    values[.validity] = item.validity.map { LongDate.span($0, language) }
    values[.reviewed] = item.reviewed.map { LongDate.text($0, language) }
    values[.receiptWord] = Wording.receipt[language]
    values[.receipt] = turn.receipt
    values[.sublevel] = String(sublevel)
    return values
  }

  private func turn(_ item: FAQItem) -> Turn { item.turns.first { $0.language == language } ?? item.turns[0] }

  // MARK: Lists

  /// What changed; `href` gives the address of an item that is there.
  func setRevision(_ values: inout TemplateValues, href: (String) -> String) {
    let revision = RevisionText(document, language)
    values.set(.hasRevision, revision != nil)
    values[.revisionSummary] = revision?.summary
    values.set(
      .revisionEntries,
      (revision?.entries ?? []).map { entry in
        var values = TemplateValues()
        values[.changeKind] = entry.kind
        values[.changeLabel] = entry.label
        values[.changeDetail] = entry.detail
        if entry.isPresent { values[.changeHref] = href(entry.item) }
        return values
      })
  }

  /// Rows that got no answer.
  func setUnanswered(_ values: inout TemplateValues) {
    values.set(.hasUnanswered, !document.unanswered.isEmpty)
    values.set(
      .unanswered,
      document.unanswered.map { row in
        var values = TemplateValues()
        values[.line] = String(row.line)
        values[.question] = row.question
        values[.status] = FAQWording.status(row.status)[language]
        values[.problem] = row.reason
        return values
      })
  }

  func setInstruments(_ values: inout TemplateValues) {
    values.set(.hasInstruments, !document.instruments.isEmpty)
    values.set(
      .instruments,
      document.instruments.map { instrument in
        var values = TemplateValues()
        values[.short] = instrument.short
        values[.instrumentTitle] = instrument.title[language]
        values[.instrumentURL] = instrument.url.flatMap(WebAddress.checked)
        values[.span] = LongDate.span(instrument.validity, language)
        return values
      })
  }

  private func setContacts(_ values: inout TemplateValues) {
    values.set(.hasContacts, !document.contacts.isEmpty)
    values.set(
      .contacts,
      document.contacts.map { contact in
        var values = TemplateValues()
        values[.contactLabel] = contact.label[language]
        values[.contactURL] = contact.url.flatMap(WebAddress.checked)
        return values
      })
  }
}
