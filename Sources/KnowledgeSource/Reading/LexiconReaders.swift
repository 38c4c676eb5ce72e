// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import Law

enum LexiconReaders {
  static func slang(_ reader: NodeReader, into base: inout KnowledgeBase) {
    base.words.slang.merge(forms(reader)) { first, _ in first }
  }

  static func abbreviations(_ reader: NodeReader, into base: inout KnowledgeBase) {
    base.words.abbreviations.merge(forms(reader)) { first, _ in first }
  }

  static func synonyms(_ reader: NodeReader, into base: inout KnowledgeBase) {
    for group in reader.list {
      let words = group.list.compactMap(\.text)
      if words.count < 2 { group.error("a group of synonyms needs at least two words") }
      base.words.synonyms.append(words)
    }
  }

  static func stopwords(_ reader: NodeReader, into base: inout KnowledgeBase) {
    let words = reader.wordings()
    base.words.stopwords.id += words.id
    base.words.stopwords.en += words.en
  }

  static func background(_ reader: NodeReader, into base: inout KnowledgeBase) {
    base.words.background = reader.wordings()
  }

  static func negation(_ reader: NodeReader, into base: inout KnowledgeBase) {
    guard let map = reader.mapping(keys: ["cues", "contrasts"]) else { return }
    base.words.negations = map.required("cues")?.wordings() ?? Wordings()
    base.words.contrasts = map.required("contrasts")?.wordings() ?? Wordings()
  }

  static func dates(_ reader: NodeReader, into base: inout KnowledgeBase) {
    guard let map = reader.mapping(keys: ["months", "relative", "year-words"]) else { return }
    base.words.months = (map.required("months")?.list ?? []).map(\.texts)
    if base.words.months.count != 12 { map["months"]?.error("twelve months are needed, January first") }
    base.words.yearWords = map["year-words"]?.wordings() ?? Wordings()
    for node in map["relative"]?.list ?? [] {
      guard let map = node.mapping(keys: ["years", "months", "cues"]) else { continue }
      base.words.relativeDates.append(
        RelativeDate(
          years: map["years"]?.integer ?? 0, months: map["months"]?.integer ?? 0,
          cues: map.required("cues")?.wordings() ?? Wordings()))
    }
  }

  static func conversation(_ reader: NodeReader, into base: inout KnowledgeBase) {
    let keys = [
      "openings", "fillers", "joints", "act", "object", "subject", "conjunctions", "acts", "articles", "endings",
      "joins", "forms",
    ]
    guard let map = reader.mapping(keys: keys) else { return }
    base.words.openings = map.required("openings")?.wordings() ?? Wordings()
    base.words.fillers = map["fillers"]?.wordings() ?? Wordings()
    base.words.joints = map.required("joints")?.wordings() ?? Wordings()
    base.words.actFacet = map.required("act")?.mentions(.facet).first
    base.words.objectFacet = map.required("object")?.mentions(.facet).first
    base.words.questions = QuestionForms(
      conjunctions: map["conjunctions"]?.wordings() ?? Wordings(),
      acts: map["acts"]?.wordings() ?? Wordings(), articles: map["articles"]?.wordings() ?? Wordings(),
      endings: map["endings"]?.wordings() ?? Wordings(),
      joins: (map["joins"]?.list ?? []).compactMap(join), forms: verbForms(map["forms"], of: base.words.actFacet),
      subjectFacet: map["subject"]?.mentions(.facet).first)
  }

  private static func join(_ reader: NodeReader) -> QuestionForms.Join? {
    guard let map = reader.mapping(keys: ["after", "text"]), let node = map.required("text"),
      let text = node.localized()
    else { return nil }
    if !TextLanguage.allCases.allSatisfy({ text[$0].contains("{rest}") }) {
      node.error("'text' must contain {rest}, the place of the words that are added")
    }
    return QuestionForms.Join(openings: map["after"]?.wordings() ?? Wordings(), text: text)
  }

  private static func verbForms(_ reader: NodeReader?, of act: String?) -> [String: Wordings] {
    var forms: [String: Wordings] = [:]
    for (value, entry) in reader?.mapping()?.entries ?? [] {
      if let act { reader?.log.mention(.facetValue, "\(act)/\(value)", at: entry.keyLocation) }
      forms[value] = entry.value.wordings()
    }
    return forms
  }

  static func persons(_ reader: NodeReader, into base: inout KnowledgeBase) {
    guard let map = reader.mapping(keys: ["asker", "third", "owners"]) else { return }
    base.words.askers = map.required("asker")?.wordings() ?? Wordings()
    base.words.thirdPersons = map["third"]?.wordings() ?? Wordings()
    base.words.owners = map["owners"]?.wordings() ?? Wordings()
  }

  private static func forms(_ reader: NodeReader) -> [String: String] {
    var forms: [String: String] = [:]
    for (form, entry) in reader.mapping()?.entries ?? [] {
      if let standard = entry.value.text { forms[form] = standard }
    }
    return forms
  }
}
