// SPDX-License-Identifier: GPL-3.0-or-later

internal import TextAnalysis

/// Classifier and wordings together: from a text to the evidence for its best labels.
struct MatchModel: Sendable {
  let classifier: TextClassifier
  let wordings: WordingStore

  init(_ bytes: ModelBytes, _ reader: ModelReader, labelCount: Int) throws(ModelFormatError) {
    classifier = try TextClassifier(bytes, reader, labelCount: labelCount)
    wordings = try WordingStore(bytes, reader, labelCount: labelCount, wordCount: classifier.wordCount)
  }

  /// Looks at a text, and once more without its unknown words, so that those can never make a match surer.
  ///
  /// - Parameters:
  ///   - limit: how many labels are kept.
  ///   - adjust: what to add to a label's score; nil rules the label out.
  func evidence(_ text: AnalyzedText, limit: Int, adjust: ((Int32) -> Float?)? = nil) -> MatchEvidence {
    var evidence = evidence(FeatureExtractor.features(of: text), limit: limit, adjust: adjust)
    let known = text.tokens.filter { !$0.isWord || classifier.stem(FeatureHash.of($0.stem)).row != nil }
    if known.count < text.tokens.count, evidence.knownStems > 0 {
      let rest = FeatureExtractor.features(of: AnalyzedText(source: text.source, tokens: known))
      evidence.withoutUnknown = [self.evidence(rest, limit: limit, adjust: adjust)]
    }
    return evidence
  }

  private func evidence(
    _ features: [[TextFeature]], limit: Int, adjust: ((Int32) -> Float?)?
  ) -> MatchEvidence {
    var scores = classifier.scores(classifier.vector(features))
    var allowed = [Bool]()
    if let adjust {
      allowed = [Bool](repeating: true, count: scores.count)
      for label in scores.indices {
        if let amount = adjust(Int32(label)) { scores[label] += amount } else { allowed[label] = false }
      }
    }
    let stems = QuestionStems(features[FeatureBlock.words.rawValue], classifier)
    let order = Self.top(scores, limit: max(limit, 2), allowed: allowed)
    let candidates = order.map { label in
      let (similarity, coverage) = wordings.nearness(stems, label: label)
      return MatchEvidence.Candidate(
        label: Int32(label), score: scores[label], similarity: similarity, coverage: coverage)
    }
    return MatchEvidence(
      candidates: candidates, scores: scores, allowed: allowed, coverage: stems.coverage, knownStems: stems.rows.count)
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
