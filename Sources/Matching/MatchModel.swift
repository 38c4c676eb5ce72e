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
    let known = text.tokens.filter { !$0.isWord || classifier.stem(FeatureHash.of($0.stem)).row != nil }
    var question = PreparedQuestion(text: text, whole: scored(text))
    if known.count < text.tokens.count, !question.whole.stems.rows.isEmpty {
      question.withoutUnknown = scored(AnalyzedText(source: text.source, tokens: known))
    }
    return question
  }

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
  ///   - adjust: what to add to a label's score; nil rules the label out.
  func evidence(_ question: PreparedQuestion, limit: Int, adjust: ((Int32) -> Float?)? = nil) -> MatchEvidence {
    var evidence = evidence(question.whole, limit: limit, adjust: adjust)
    if let rest = question.withoutUnknown {
      evidence.withoutUnknown = [self.evidence(rest, limit: limit, adjust: adjust)]
    }
    return evidence
  }

  private func evidence(
    _ question: PreparedQuestion.Scored, limit: Int, adjust: ((Int32) -> Float?)?
  ) -> MatchEvidence {
    var scores = question.scores
    let stems = question.stems
    var allowed = [Bool]()
    if let adjust {
      allowed = [Bool](repeating: true, count: scores.count)
      for label in scores.indices {
        if let amount = adjust(Int32(label)) { scores[label] += amount } else { allowed[label] = false }
      }
    }
    let order = Self.top(scores, limit: max(limit, 2), allowed: allowed)
    return MatchEvidence(
      candidates: order.map { MatchEvidence.Candidate(label: Int32($0), score: scores[$0]) },
      nearness: order.prefix(MatchEvidence.comparedCount).map { wordings.nearness(stems, label: $0) },
      scores: scores, allowed: allowed, coverage: stems.coverage, knownStems: stems.rows.count)
  }

  /// The labels of the greatest scores, best first, ties by label.
  private static func top(_ scores: [Float], limit: Int, allowed: [Bool]) -> [Int] {
    var best: [Int] = []
    best.reserveCapacity(limit + 1)
    for label in scores.indices where allowed.isEmpty || allowed[label] {
      if best.count == limit, let last = best.last, scores[label] <= scores[last] { continue }
      var place = best.count
      while place > 0, scores[best[place - 1]] < scores[label] { place -= 1 }
      best.insert(label, at: place)
      if best.count > limit { best.removeLast() }
    }
    return best
  }
}
