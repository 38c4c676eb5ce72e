// SPDX-License-Identifier: GPL-3.0-or-later

package import TextAnalysis

/// Finds which label a question means, says how sure it is, and can say why.
///
/// Trained from wordings alone; the trained form is one flat run of bytes that is used in place. A wording typed
/// exactly as stored (up to case, punctuation, spelling and affixes) always gives its own label.
package final class Matcher: Sendable {
  /// The bytes to store; give them back to ``init(_:analyzer:)``.
  package let bytes: ModelBytes
  /// The analyzer that questions must be analyzed with: the one given, correcting to the words of the wordings.
  package let analyzer: Analyzer
  package var labels: [MatchLabel] {
    zip(names, groups.indices).map { MatchLabel(name: $0, group: groups[$1], outcome: outcomes[$1]) }
  }

  let model: MatchModel
  let calibration: MatchCalibration
  private let groups: FlatArray<Int32>
  private let outcomes: [Int32]
  private let limit: Int

  /// Trains. The order of `examples` does not matter; that of `labels` numbers them.
  ///
  /// - Parameters:
  ///   - extraVocabulary: further words that the speller should know and suggest, such as cues.
  ///   - tags: what is known of an analyzed wording besides its words; questions get theirs by the caller.
  package static func train(
    labels: [MatchLabel], examples: [TrainingExample], analyzer: Analyzer, options: MatcherOptions = MatcherOptions(),
    extraVocabulary: [String] = [], tags: (AnalyzedText) -> [String] = { _ in [] }
  ) throws(ModelFormatError) -> Matcher {
    guard labels.count <= Int32.max else { throw .tooManyLabels(labels.count) }
    let trainer = MatcherTrainer(labels: labels, analyzer: analyzer, options: options)
    let bytes = trainer.train(examples, extraVocabulary: extraVocabulary, tags: tags)
    return try Matcher(ModelBytes(copying: bytes), analyzer: analyzer)
  }

  /// Opens a stored matcher without copying or decoding weights.
  ///
  /// - Parameter analyzer: made from the same lexicon as in training; its speller is replaced.
  package init(_ bytes: ModelBytes, analyzer: Analyzer) throws(ModelFormatError) {
    let reader = try ModelReader(bytes.pointer)
    groups = FlatArray(at: try reader.numbers(.groups, as: Int32.self), owner: bytes)
    outcomes = Array(try reader.numbers(.outcomes, as: Int32.self))
    guard groups.count == outcomes.count else { throw .damaged(section: "groups") }
    let numbers = Array(try reader.numbers(.calibration, as: Double.self))
    guard let calibration = MatchCalibration(numbers: numbers.dropLast()), let limit = numbers.last, limit >= 1,
      limit <= 1000
    else { throw .damaged(section: "calibration") }
    self.bytes = bytes
    self.calibration = calibration
    self.limit = Int(limit)
    model = try MatchModel(bytes, reader, labelCount: groups.count)
    self.analyzer = analyzer.with(speller: try Speller(bytes, reader))
  }

  package var labelCount: Int { groups.count }

  private var names: [String] { (try? ModelReader(bytes.pointer).strings(.names)) ?? [] }

  /// The candidates for a text analyzed with ``analyzer``.
  ///
  /// - Parameter adjustments: what to add to the score of each label, for facts that speak for or against it; -∞ rules
  ///   the label out.
  package func match(_ text: AnalyzedText, adjustments: [Float] = []) -> MatchResult {
    match(prepare(text), adjustments: adjustments)
  }

  /// Scores a text analyzed with ``analyzer``, to be matched more than once.
  package func prepare(_ text: AnalyzedText) -> PreparedQuestion { model.prepare(text) }

  /// The same for a question prepared by ``prepare(_:)``.
  package func match(_ question: PreparedQuestion, adjustments: [Float] = []) -> MatchResult {
    let text = question.text
    let evidence = model.evidence(question, limit: limit, adjustments: adjustments)
    guard evidence.knownStems > 0, !evidence.candidates.isEmpty else {
      return MatchResult(
        band: .outOfScope, candidates: [], outcomeConfidence: 0, inScope: 0, coverage: 0, knownWords: 0)
    }
    let known = text.writtenWords { token in
      token.isWord && !token.isStopword && model.knows(token)
    }
    let exact = exactLabel(text, evidence.scores)
    let inScope = exact == nil ? calibration.inScope(evidence) : 1
    let shares = calibration.shares(evidence, outcomes: outcomes)
    let candidates = candidates(evidence, shares.candidates, inScope: inScope, exact: exact)
    let outcome = exact == nil ? Self.rounded(shares.outcome * inScope) : 1
    let band: MatchBand =
      inScope < calibration.lowerThreshold
      ? .outOfScope : outcome >= calibration.upperThreshold ? .answer : .didYouMean
    return MatchResult(
      band: band, candidates: candidates, outcomeConfidence: outcome, inScope: Self.rounded(inScope),
      coverage: evidence.coverage, knownWords: known)
  }

  /// The labels that the words alone speak for most, best first: the first candidates of ``match(_:adjustments:)``.
  package func leading(_ question: PreparedQuestion, limit: Int) -> [Int32] {
    var labels = MatchModel.top(question.whole.scores, limit: limit).map { Int32($0) }
    if let exact = exactLabel(question.text, question.whole.scores) {
      labels.removeAll { $0 == exact }
      labels.insert(exact, at: 0)
    }
    return Array(labels.prefix(limit))
  }

  /// What a question says beyond a label: its known words, without stopwords, that no wording of the label has.
  ///
  /// - Parameter isIdle: words that are left out as well.
  package func remainder(
    _ question: PreparedQuestion, beyond label: Int32, leavingOut isIdle: (Token) -> Bool
  ) -> AnalyzedText {
    let foreign = model.wordings.foreignRows(question.whole.stems, label: Int(label))
    let tokens = question.text.tokens.filter { token in
      token.isWord && !token.isStopword
        && !isIdle(token) && model.classifier.stem(token.stemHash).row.map(foreign.contains) == true
    }
    return AnalyzedText(source: question.text.source, tokens: tokens)
  }

  /// The label whose wording this is, unless it is ruled out.
  private func exactLabel(_ text: AnalyzedText, _ scores: [Float]) -> Int32? {
    guard let key = QuestionStems.fingerprint(text), let label = model.wordings.label(ofFingerprint: key),
      scores[Int(label)] > -.infinity
    else { return nil }
    return label
  }

  private func candidates(
    _ evidence: MatchEvidence, _ shares: [Double], inScope: Double, exact: Int32?
  ) -> [Match] {
    var list = zip(evidence.candidates, shares).map { candidate, share in
      Match(
        label: candidate.label, group: groups[Int(candidate.label)],
        confidence: exact == nil ? Self.rounded(share * inScope) : 0, score: candidate.score)
    }
    if let exact {
      list.removeAll { $0.label == exact }
      let score = evidence.scores[Int(exact)]
      list.insert(Match(label: exact, group: groups[Int(exact)], confidence: 1, score: score), at: 0)
    }
    return Array(list.prefix(limit))
  }

  private static func rounded(_ value: Double) -> Double { (value * 10000).rounded() / 10000 }
}
