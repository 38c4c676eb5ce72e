// SPDX-License-Identifier: GPL-3.0-or-later

import Matching
import TextAnalysis

/// What a word of a question adds to the score of a topic.
package struct WordWeight: Sendable, Hashable {
  /// As written.
  package let word: String
  /// On the scale of the classifier's scores (logits); positive speaks for the topic.
  package let value: Float
}

extension CompiledKnowledge {
  /// How much each word of a question that is no stopword, and the facts recognised in it together, speak for a topic or refusal.
  ///
  /// A pair of neighbouring words counts half for each of them. Strongest first, ties in the order of the words.
  package func weights(
    of question: String, tags: [String], for id: String
  ) -> (words: [WordWeight], facts: Float) {
    guard let label = label(of: id) else { return ([], 0) }
    var text = matcher.analyzer.analyze(question)
    text.tags = tags
    var values: [String: Float] = [:]
    var facts: Float = 0
    for term in matcher.explain(text, label: label, limit: .max) {
      if tags.contains(term.term) {
        facts += term.value
      } else {
        let stems = term.term.split(separator: " ").map(String.init).filter { $0 != "<" && $0 != ">" }
        for stem in stems { values[stem, default: 0] += term.value / Float(stems.count) }
      }
    }
    var seen: Set<String> = []
    let words = text.tokens.filter { $0.isWord && !$0.isStopword && seen.insert($0.stem).inserted }
      .map { WordWeight(word: $0.surface.lowercased(), value: values[$0.stem] ?? 0) }
    let sorted = words.enumerated().sorted { (-$0.element.value, $0.offset) < (-$1.element.value, $1.offset) }
    return (sorted.map(\.element), facts)
  }
}
