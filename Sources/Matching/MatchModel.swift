// SPDX-License-Identifier: GPL-3.0-or-later

internal import TextAnalysis

/// Classifier and wordings together: from a text to the evidence for its best labels.
struct MatchModel: Sendable {
  let classifier: TextClassifier
  let wordings: WordingStore

  init(_ bytes: ModelBytes, _ reader: ModelReader, labelCount: Int) throws(ModelFormatError) {
    classifier = try TextClassifier(bytes, reader, labelCount: labelCount)
    wordings = try WordingStore(bytes, reader, labelCount: labelCount)
  }

  /// Scores a text, and once more without its unknown words, so that those can never make a match surer.
  func prepare(_ text: AnalyzedText) -> PreparedQuestion {
    var question = PreparedQuestion(text: text, whole: scored(text))
    if !question.whole.stems.rows.isEmpty, !text.tokens.allSatisfy({ !$0.isWord || knows($0) }) {
      let known = text.tokens.filter { !$0.isWord || knows($0) }
      question.withoutUnknown = scored(AnalyzedText(source: text.source, tokens: known))
    }
    return question
  }

  /// Whether any wording has the stem of a word.
  func knows(_ token: Token) -> Bool { classifier.stem(token.stemHash).row != nil }

  private func scored(_ text: AnalyzedText) -> PreparedQuestion.Scored {
    let features = FeatureExtractor.features(of: text)
    return PreparedQuestion.Scored(
      scores: classifier.scores(classifier.vector(features)),
      stems: QuestionStems(features[FeatureBlock.words.rawValue], classifier))
  }

  /// The evidence in a text.
  ///
  /// - Parameters:
  ///   - limit: how many labels are kept.
  ///   - adjustments: what to add to the score of each label; -∞ rules the label out.
  func evidence(_ question: PreparedQuestion, limit: Int, adjustments: [Float] = []) -> MatchEvidence {
    var evidence = evidence(question.whole, limit: limit, adjustments)
    if let rest = question.withoutUnknown {
      evidence.withoutUnknown = [self.evidence(rest, limit: limit, adjustments)]
    }
    return evidence
  }

  private func evidence(_ question: PreparedQuestion.Scored, limit: Int, _ adjustments: [Float]) -> MatchEvidence {
    var scores = question.scores
    let stems = question.stems
    for (label, amount) in zip(scores.indices, adjustments) { scores[label] += amount }
    let order = Self.top(scores, limit: max(limit, 2))
    return MatchEvidence(
      candidates: order.map { MatchEvidence.Candidate(label: Int32($0), score: scores[$0]) },
      nearness: order.prefix(MatchEvidence.comparedCount).map { wordings.nearness(stems, label: $0) },
      scores: scores, coverage: stems.coverage, knownStems: stems.rows.count)
  }

  /// The labels of the greatest scores that are not ruled out, best first, ties by label.
  static func top(_ scores: [Float], limit: Int) -> [Int] {
    var best: [Int] = []
    best.reserveCapacity(limit + 1)
    for label in scores.indices where scores[label] > -.infinity {
      if best.count == limit, let last = best.last, scores[label] <= scores[last] { continue }
      var place = best.count
      while place > 0, scores[best[place - 1]] < scores[label] { place -= 1 }
      best.insert(label, at: place)
      if best.count > limit { best.removeLast() }
    }
    return best
  }
}
