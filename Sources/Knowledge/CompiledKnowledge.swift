// SPDX-License-Identifier: GPL-3.0-or-later

package import Law
package import Matching
package import TextAnalysis

/// A pack ready to answer: its values, indexed, with the trained matcher. Immutable.
package struct CompiledKnowledge: Sendable {
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

  /// By identifier.
  package let facets: [String: Facet]
  private let topicIndex: [String: Int]
  private let provisionIndex: [String: Int]
  private let instrumentIndex: [String: Int]
  private let sanctionIndex: [String: Int]
  /// Conducts about which a conflict is registered that nothing settles.
  private let disputed: Set<String>

  /// Opens with a model trained before.
  package init(
    base: KnowledgeBase, fingerprint: String, model: ModelBytes
  ) throws(ModelFormatError) {
    let matcher = try Matcher(model, analyzer: Analyzer(lexicon: Lexicon(base.words)))
    self.init(base: base, fingerprint: fingerprint, matcher: matcher)
  }

  package init(base: KnowledgeBase, fingerprint: String, matcher: Matcher) {
    self.base = base
    self.fingerprint = fingerprint
    self.matcher = matcher
    book = base.normBook
    recogniser = Recogniser(base: base, analyzer: matcher.analyzer)
    facets = base.facets.byIdentifier
    func index(_ ids: [String]) -> [String: Int] {
      Dictionary(firstOf: ids.enumerated().map { ($1, $0) })
    }
    topicIndex = index(base.topics.map(\.id))
    provisionIndex = index(base.provisions.map(\.id))
    instrumentIndex = index(base.instruments.map(\.id))
    sanctionIndex = index(base.sanctions.map(\.id))
    disputed = Set(base.conflicts.filter { $0.settled == nil }.flatMap(\.topics))
  }

  package func topic(_ id: String) -> Topic? { topicIndex[id].map { base.topics[$0] } }
  package func provision(_ id: String) -> Provision? { provisionIndex[id].map { base.provisions[$0] } }
  package func instrument(_ id: String) -> Instrument? { instrumentIndex[id].map { base.instruments[$0] } }
  package func sanction(_ id: String) -> Sanction? { sanctionIndex[id].map { base.sanctions[$0] } }

  /// What to say where the judge says `judged`: a matter registered as unresolved is never allowed.
  package func verdict(_ judged: Verdict, on conduct: String) -> Verdict {
    judged == .allowed && disputed.contains(conduct) ? .conflicting : judged
  }

  /// The words of a text that speak for a topic, as written, in order, at most four.
  package func words(of text: AnalyzedText, for topic: Topic) -> [String] {
    guard let index = topicIndex[topic.id] else { return [] }
    let speaking = Set(matcher.explain(text, label: Int32(index)).filter { $0.value > 0 }.map(\.term))
    var words: [String] = []
    for token in text.tokens where token.isWord && !token.isStopword && speaking.contains(token.stem) {
      let word = token.surface.lowercased()
      if !words.contains(word) { words.append(word) }
    }
    return Array(words.prefix(4))
  }

  /// What a label of the matcher stands for.
  package func label(_ index: Int32) -> Label {
    let index = Int(index)
    return index < base.topics.count ? .topic(index) : .refusal(index - base.topics.count)
  }

  /// The label of a topic or refusal.
  package func label(of id: String) -> Int32? {
    let index = topicIndex[id] ?? base.refusals.firstIndex { $0.id == id }.map { $0 + base.topics.count }
    return index.map(Int32.init)
  }

  /// The identifier a label stands for.
  package func id(of index: Int32) -> String {
    switch label(index) {
    case .topic(let topic): base.topics[topic].id
    case .refusal(let refusal): base.refusals[refusal].id
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
