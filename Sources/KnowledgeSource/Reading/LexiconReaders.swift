// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge

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
    guard let map = reader.mapping(keys: ["openings", "fillers", "joints", "act", "object"]) else { return }
    base.words.openings = map.required("openings")?.wordings() ?? Wordings()
    base.words.fillers = map["fillers"]?.wordings() ?? Wordings()
    base.words.joints = map.required("joints")?.wordings() ?? Wordings()
    base.words.actFacet = map.required("act")?.mentions(.facet).first
    base.words.objectFacet = map.required("object")?.mentions(.facet).first
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
