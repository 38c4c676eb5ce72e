// SPDX-License-Identifier: GPL-3.0-or-later

package import TextAnalysis

/// Full-text search over analyzed documents: an inverted index of stems, ranked by BM25.
///
/// Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009), with the never negative
/// inverse document frequency ln(1 + (N - n + 0.5) / (n + 0.5)). Stopwords and signs are not indexed.
package struct SearchIndex: Sendable {
  private static let saturation: Float = 1.2
  private static let lengthShare: Float = 0.75

  private var terms: [String: Int32] = [:]
  /// First posting of each term, and the end.
  private var starts: [Int32] = [0]
  private var documents: [Int32] = []
  /// What a posting adds to the score of its document.
  private var impacts: [Float] = []
  /// How many documents there are.
  package let count: Int

  /// Indexes documents; hits name them by their place.
  package init(_ texts: [AnalyzedText]) {
    count = texts.count
    var postings: [String: [(document: Int32, frequency: Float)]] = [:]
    var lengths: [Float] = []
    for (document, text) in texts.enumerated() {
      let words = text.tokens.filter(Self.isIndexed)
      lengths.append(Float(words.count))
      var counts: [String: Float] = [:]
      for token in words { counts[token.stem, default: 0] += 1 }
      for (stem, frequency) in counts { postings[stem, default: []].append((Int32(document), frequency)) }
    }
    let average = max(lengths.reduce(0, +) / Float(max(count, 1)), 1)
    for (stem, list) in postings.sorted(by: { $0.key < $1.key }) {
      terms[stem] = Int32(terms.count)
      let holders = Float(list.count)
      let rarity = Elementary.log(1 + (Float(count) - holders + 0.5) / (holders + 0.5))
      for (document, frequency) in list {
        let length = 1 - Self.lengthShare + Self.lengthShare * lengths[Int(document)] / average
        documents.append(document)
        impacts.append(rarity * frequency * (Self.saturation + 1) / (frequency + Self.saturation * length))
      }
      starts.append(Int32(documents.count))
    }
  }

  /// The best documents, best first, ties in the order they were indexed. Documents without a common stem are left out.
  package func search(_ question: AnalyzedText, limit: Int = 10) -> [SearchHit] {
    var scores: [Int32: Float] = [:]
    for stem in Set(question.tokens.filter(Self.isIndexed).map(\.stem)).sorted() {
      guard let term = terms[stem] else { continue }
      for posting in Int(starts[Int(term)])..<Int(starts[Int(term) + 1]) {
        scores[documents[posting], default: 0] += impacts[posting]
      }
    }
    let hits = scores.map { SearchHit(document: Int($0.key), score: $0.value) }
    return Array(hits.sorted { ($1.score, $0.document) < ($0.score, $1.document) }.prefix(max(limit, 0)))
  }

  private static func isIndexed(_ token: Token) -> Bool { token.isWord && !token.isStopword }
}
