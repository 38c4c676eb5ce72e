// SPDX-License-Identifier: GPL-3.0-or-later

package import TextAnalysis

extension Matcher {
  /// What speaks for (positive) and against a label, strongest first, ties by term.
  ///
  /// A word's contribution is that of its stem and its letter runs; a pair of words counts by itself.
  package func explain(_ text: AnalyzedText, label: Int32, limit: Int = 12) -> [TermContribution] {
    guard label >= 0, Int(label) < labelCount else { return [] }
    let features = FeatureExtractor.features(of: text)
    let vector = model.classifier.vector(features)
    var values: [Int32: Float] = [:]
    for (row, value) in zip(vector.rows, vector.values) { values[row] = value * model.classifier.weight(row, label) }
    var sums: [String: Float] = [:]
    for source in FeatureExtractor.sources(of: text) {
      for (hash, share) in source.hashes {
        guard let row = model.classifier.row(hash), let value = values[row] else { continue }
        sums[source.term, default: 0] += value * share
      }
    }
    let terms = sums.map { TermContribution(term: $0.key, value: $0.value) }.filter { abs($0.value) > 1e-4 }
    return Array(terms.sorted { (-abs($0.value), $0.term) < (-abs($1.value), $1.term) }.prefix(limit))
  }
}
