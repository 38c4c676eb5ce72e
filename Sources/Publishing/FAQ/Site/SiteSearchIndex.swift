// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Glibc
import Knowledge
import Law
import Matching
import TextAnalysis

/// The index of the search box, made with the pack's own lexicon: what is found there is found here.
///
/// The script sets one table: `forms` gives the stems of every word that the pack knows, `phrases` those of slang,
/// abbreviations and synonyms of several words, `terms` the entries of a stem with their weight (BM25; Robertson and
/// Zaragoza, "The Probabilistic Relevance Framework", 2009), `titles` the stems of each entry's title.
struct SiteSearchIndex {
  private static let saturation = 1.2
  /// How often a word of the title counts beside one of a wording.
  private static let titleWeight = 6

  private var forms: [String: String] = [:]
  private var phrases: [String: String] = [:]
  private var titles: [[[String]]] = []
  private var counts: [[String: Int]] = []
  private let analyzer: Analyzer
  /// The stems of texts that were analyzed: items of one topic share their wordings.
  private var analyzed: [String: [String]] = [:]

  init(_ document: FAQDocument, _ knowledge: CompiledKnowledge) {
    analyzer = knowledge.matcher.analyzer
    for item in document.items {
      let labels = [item.label.id, item.label.en]
      let topic = knowledge.topic(item.topic)
      let wordings = Set(item.questions.all + (topic?.questions.all ?? []) + (topic?.keywords.all ?? []))
      var count: [String: Int] = [:]
      for text in labels { add(text, Self.titleWeight, to: &count) }
      for text in wordings { add(text, 1, to: &count) }
      counts.append(count)
      var title: [[String]] = []
      for label in labels { title.append(Set(stems(label)).sorted()) }
      titles.append(title)
    }
    addLexicon(knowledge.base.words)
  }

  /// The classic script that a page loads before the search.
  var script: String {
    var writer = JSONWriter(escapesMarkup: true)
    writer.object { writer in
      writer.member("longest", max(1, phrases.keys.map { $0.split(separator: " ").count }.max() ?? 1))
      writer.member("forms") { for (form, stems) in Self.sorted(forms) { $0.member(form, stems) } }
      writer.member("phrases") { for (phrase, stems) in Self.sorted(phrases) { $0.member(phrase, stems) } }
      writer.member("terms") { writer in
        for (term, postings) in Self.sorted(postings()) {
          writer.key(term)
          writer.list(postings.flatMap { [$0.entry, $0.weight] }) { $0.number(Double($1)) }
        }
      }
      writer.member("titles", titles) { $0.list($1) { $0.list($1) { $0.string($1) } } }
    }
    return "window.netraIndex=\(writer.text);\n"
  }

  private func postings() -> [String: [(entry: Int, weight: Int)]] {
    var entries: [String: [(Int, Int)]] = [:]
    for (entry, count) in counts.enumerated() {
      for (term, number) in count { entries[term, default: []].append((entry, number)) }
    }
    return entries.mapValues { list in
      let rarity = log(1 + (Double(counts.count - list.count) + 0.5) / (Double(list.count) + 0.5))
      return list.map { entry, number in
        let weight = Double(number) * (Self.saturation + 1) / (Double(number) + Self.saturation)
        return (entry, max(1, Int((10 * rarity * weight).rounded())))
      }
    }
  }

  // MARK: Words

  private mutating func add(_ text: String, _ weight: Int, to count: inout [String: Int]) {
    for stem in stems(text) { count[stem, default: 0] += weight }
    for word in Self.words(text) { addForm(word) }
  }

  /// Words and phrases that stand for others.
  private mutating func addLexicon(_ words: WordLists) {
    let entries = Array(words.slang.keys) + Array(words.abbreviations.keys) + words.synonyms.flatMap(\.self)
    for entry in entries + words.stopwords.all {
      let found = Self.words(entry)
      let stems = stems(entry).joined(separator: " ")
      if found.count > 1 { phrases[found.joined(separator: " ")] = stems }
      for word in found { addForm(word) }
    }
  }

  private mutating func addForm(_ word: String) {
    guard forms[word] == nil else { return }
    let stems = stems(word)
    forms[word] = stems.joined(separator: " ")
  }

  private mutating func stems(_ text: String) -> [String] {
    if let known = analyzed[text] { return known }
    let found = analyzer.analyze(text).tokens.filter { $0.isWord && !$0.isStopword }.map(\.stem)
    analyzed[text] = found
    return found
  }

  /// Lower-case runs of letters, digits and apostrophes, as the script cuts what is typed.
  private static func words(_ text: String) -> [String] {
    let folded = text.lowercased()
    return folded.split { !($0.isLetter || $0.isNumber || $0 == "'") }.map(String.init)
  }

  private static func sorted<Value>(_ table: [String: Value]) -> [(key: String, value: Value)] {
    table.sorted { $0.key < $1.key }
  }
}
