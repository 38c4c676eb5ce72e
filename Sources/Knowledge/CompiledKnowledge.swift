// SPDX-License-Identifier: GPL-3.0-or-later

package import Law
package import Matching
package import TextAnalysis

/// A pack ready to answer: its values, indexed, with the trained matcher. Immutable.
package final class CompiledKnowledge: Sendable {
  /// What a matcher label stands for.
  package enum Label: Sendable, Hashable {
    /// An index into `base.topics`.
    case topic(Int)
    /// An index into `base.refusals`.
    case refusal(Int)
  }

  /// The groups that the matcher is told of.
  package enum LabelGroup {
    package static let conduct: Int32 = 0
    package static let info: Int32 = 1
    package static let refusal: Int32 = 2
  }

  package let base: KnowledgeBase
  package let book: NormBook
  /// SHA-256 of the source files, in hexadecimal.
  package let fingerprint: String
  package let matcher: Matcher
  /// Finds the facts that words name.
  package let recogniser: Recogniser

  /// Tells in which language a question is.
  package let languages: LanguageIdentifier
  /// What each topic asks of the facts.
  package let profiles: TopicProfiles
  let index: KnowledgeIndex

  /// Trained a moment ago.
  package init(base: KnowledgeBase, fingerprint: String, matcher: Matcher) {
    self.base = base
    self.fingerprint = fingerprint
    self.matcher = matcher
    book = base.normBook
    recogniser = Recogniser(base: base, analyzer: matcher.analyzer)
    languages = LanguageIdentifier(base)
    profiles = TopicProfiles(base)
    index = KnowledgeIndex(base)
  }

  /// Opens what `storeTables` and the matcher wrote.
  init(
    base: KnowledgeBase, fingerprint: String, tables: inout FlatReader, model: ModelBytes
  ) throws(KnowledgeFormatError) {
    self.base = base
    self.fingerprint = fingerprint
    do {
      matcher = try Matcher(model, analyzer: try Analyzer(from: &tables))
      recogniser = try Recogniser(from: &tables, base: base)
      languages = try LanguageIdentifier(from: &tables)
      profiles = try TopicProfiles(from: &tables)
      index = try KnowledgeIndex(from: &tables)
    } catch {
      throw .damaged
    }
    guard profiles.count == base.topics.count, index.topics.count == base.topics.count,
      index.refusals.count == base.refusals.count, index.norms.count == base.norms.count,
      matcher.labelCount == base.topics.count + base.refusals.count
    else { throw .damaged }
    book = NormBook(norms: base.norms, addressees: base.addressees, conditions: base.conditions, index: index)
  }

  package func topic(_ id: String) -> Topic? { index.topics.number(of: id).map { base.topics[$0] } }
  package func provision(_ id: String) -> Provision? { index.provisions.number(of: id).map { base.provisions[$0] } }
  package func instrument(_ id: String) -> Instrument? { index.instruments.number(of: id).map { base.instruments[$0] } }
  package func sanction(_ id: String) -> Sanction? { index.sanctions.number(of: id).map { base.sanctions[$0] } }
  package func facet(_ id: String) -> Facet? { index.facets.number(of: id).map { base.facets[$0] } }

  /// The registered conflicts about a topic, in order.
  package func conflicts(about topic: String) -> [Conflict] {
    index.conflicts(about: topic).map { base.conflicts[$0] }
  }

  /// What to say where the judge says `judged`: a matter registered as unresolved is never allowed.
  package func verdict(_ judged: Verdict, on conduct: String) -> Verdict {
    judged == .allowed && index.isDisputed(conduct) ? .conflicting : judged
  }

  /// The words of a text that speak for a topic, as written, in order, at most four.
  package func words(of text: AnalyzedText, for topic: Topic) -> [String] {
    guard let label = label(of: topic.id) else { return [] }
    let speaking = Set(matcher.explain(text, label: label).filter { $0.value > 0 }.map(\.term))
    var words: [String] = []
    for token in text.tokens where token.isWord && !token.isStopword && speaking.contains(token.stem) {
      let word = token.surface.lowercased()
      if !words.contains(word) { words.append(word) }
    }
    return Array(words.prefix(4))
  }

  /// What a label of the matcher stands for.
  package func label(_ label: Int32) -> Label {
    let number = Int(label)
    return number < base.topics.count ? .topic(number) : .refusal(number - base.topics.count)
  }

  /// The label of a topic or refusal.
  package func label(of id: String) -> Int32? {
    (index.topics.number(of: id) ?? index.refusals.number(of: id).map { $0 + base.topics.count }).map(Int32.init)
  }

  /// The identifier a label stands for.
  package func id(of label: Int32) -> String {
    switch self.label(label) {
    case .topic(let topic): index.topics[topic]
    case .refusal(let refusal): index.refusals[refusal]
    }
  }
}

extension Lexicon {
  /// The pack's word lists as the analyzer takes them.
  package init(_ words: WordLists) {
    self.init(
      slang: words.slang, abbreviations: words.abbreviations, synonyms: words.synonyms,
      stopwords: [.indonesian: words.stopwords.id, .english: words.stopwords.en])
  }
}

extension LanguageIdentifier {
  /// Learns from the labels, the ways of asking and the stopwords of a pack.
  fileprivate init(_ base: KnowledgeBase) {
    self.init(
      samples: [
        .indonesian: base.topics.map(\.label.id) + base.intentCues.flatMap(\.stating.id),
        .english: base.topics.map(\.label.en) + base.intentCues.flatMap(\.stating.en),
      ], stopwords: [.indonesian: base.words.stopwords.id, .english: base.words.stopwords.en])
  }
}

extension CompiledKnowledge {
  /// Everything that is made from the values besides the matcher, to be used in place.
  func storeTables(in writer: inout FlatWriter) {
    matcher.analyzer.store(in: &writer)
    recogniser.store(in: &writer)
    languages.store(in: &writer)
    profiles.store(in: &writer)
    index.store(in: &writer)
  }
}
