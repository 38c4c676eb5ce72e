// SPDX-License-Identifier: GPL-3.0-or-later

import Testing
import TextAnalysis

@testable import Matching

@Suite struct MatcherTests {
  let matcher: Matcher

  init() throws { matcher = try SampleLabels.matcher() }

  private func match(_ text: String) -> MatchResult { matcher.match(matcher.analyzer.analyze(text)) }

  @Test func everyWordingReturnsItsLabel() {
    for example in SampleLabels.examples where example.kind == .question {
      let first = match(example.text).candidates.first
      #expect(first?.label == example.label, "\(example.text)")
      #expect(first?.confidence == 1)
    }
  }

  @Test(arguments: [
    "BERAPA DENDA BUKU TERLAMBAT???", "berapa denda, buku telat", "Berapaaa denda buku terlambaaat",
    "berapa dendanya buku terlambat",
  ])
  func surfaceDoesNotMatter(text: String) {
    #expect(match(text).candidates.first?.label == 0)
    #expect(match(text).band == .answer)
  }

  @Test(arguments: [
    ("may I borrow three books", 1), ("hari sabtu buka jam berapa", 2), ("denda dua buku", 0), ("pesan ruang", 3),
    ("hujan gak", 4), ("opning hours", 2),
  ])
  func newWordingsFindTheirLabel(text: String, label: Int32) {
    #expect(match(text).candidates.first?.label == label)
  }

  @Test func strangersAreOutOfScope() {
    for text in ["zebra quantum", "", "🙂🙂🙂", "?", "сколько стоит", "\u{0}"] {
      let result = match(text)
      #expect(result.band == .outOfScope, "\(text)")
      #expect(result.outcomeConfidence < 0.5)
    }
  }

  @Test func orderOfExamplesLeavesNoTrace() throws {
    var generator = SeededGenerator(seed: 9)
    var examples = SampleLabels.examples + SampleLabels.examples.prefix(3)
    for _ in 0..<3 {
      generator.shuffle(&examples)
      let other = try Matcher.train(
        labels: SampleLabels.labels, examples: examples, analyzer: SampleLabels.analyzer,
        extraVocabulary: ["rak", "buku"])
      let first = try Matcher.train(
        labels: SampleLabels.labels, examples: SampleLabels.examples, analyzer: SampleLabels.analyzer,
        extraVocabulary: ["buku", "rak"])
      #expect(Array(other.bytes.pointer) == Array(first.bytes.pointer))
    }
  }

  @Test func unknownWordsNeverRaiseConfidence() {
    var generator = SeededGenerator(seed: 4)
    for example in SampleLabels.examples + [
      TrainingExample(label: 0, text: "denda buku"), .init(label: 2, text: "open today"),
    ] {
      let before = match(example.text)
      for _ in 0..<20 {
        let letters = (0..<(3 + generator.below(6))).map { _ in UInt8(97 + generator.below(26)) }
        let word = String(decoding: letters, as: UTF8.self)
        guard
          matcher.analyzer.analyze(word).tokens.allSatisfy({
            !matcher.model.knows($0)
          })
        else { continue }
        let after = match(example.text + " " + word)
        #expect(after.inScope <= before.inScope, "\(example.text) + \(word)")
        #expect((after.candidates.first?.confidence ?? 0) <= (before.candidates.first?.confidence ?? 0))
        #expect(after.coverage <= before.coverage)
      }
    }
  }

  @Test func candidatesAreOrderedAndSumToAtMostOne() {
    for text in ["buku", "book", "berapa", "open a room", "is"] {
      let candidates = match(text).candidates
      for (a, b) in zip(candidates, candidates.dropFirst()) {
        #expect(a.score > b.score || (a.score == b.score && a.label < b.label))
      }
      #expect(candidates.map(\.confidence).reduce(0, +) <= 1.001)
      #expect(candidates.allSatisfy { (0...1).contains($0.confidence) })
      let evidence = matcher.model.evidence(matcher.prepare(matcher.analyzer.analyze(text)), limit: 8)
      #expect(evidence.nearness.count == min(candidates.count, MatchEvidence.comparedCount))
      #expect(evidence.nearness.allSatisfy { (0...1).contains($0.similarity) && (0...1).contains($0.coverage) })
    }
  }

  @Test func adjustmentsRuleOutAndPrefer() {
    let text = matcher.analyzer.analyze("berapa denda buku terlambat")
    let without = matcher.match(text, adjustments: [-.infinity, 0, 0, 0, 0])
    #expect(!without.candidates.contains { $0.label == 0 })
    let preferred = matcher.match(matcher.analyzer.analyze("buku"), adjustments: [0, 0, 0, 50, 0])
    #expect(preferred.candidates.first?.label == 3)
    #expect(matcher.match(text, adjustments: [Float](repeating: -.infinity, count: 5)).candidates.isEmpty)
  }

  @Test func explanationAddsUpToTheScore() throws {
    let text = matcher.analyzer.analyze("berapa denda buku terlambat sekali")
    let first = try #require(matcher.match(text).candidates.first)
    let terms = matcher.explain(text, label: first.label, limit: 1000)
    #expect(abs(terms.map(\.value).reduce(0, +) - first.score) < 0.02)
    #expect(terms.first?.term == "lambat")
    #expect(matcher.explain(text, label: 99).isEmpty)
  }

  @Test func storedBytesGiveTheSameAnswers() throws {
    let again = try Matcher(ModelBytes(copying: Array(matcher.bytes.pointer)), analyzer: SampleLabels.analyzer)
    for text in ["denda buku", "boleh pinjm", "cuaca", "xyz"] {
      #expect(again.match(again.analyzer.analyze(text)) == match(text))
    }
    #expect(again.labels.map(\.name) == SampleLabels.labels.map(\.name))
    #expect(again.labels.map(\.group) == [0, 0, 0, 0, 1])
  }

  @Test func damagedBytesAreRefusedOrHarmless() throws {
    let bytes = Array(matcher.bytes.pointer)
    #expect(throws: ModelFormatError.tooShort) { try Matcher(ModelBytes(copying: []), analyzer: SampleLabels.analyzer) }
    #expect(throws: ModelFormatError.wrongMagic) {
      try Matcher(ModelBytes(copying: [UInt8](repeating: 7, count: 100)), analyzer: SampleLabels.analyzer)
    }
    var versioned = bytes
    versioned[8] = 99
    #expect(throws: ModelFormatError.wrongVersion(99)) {
      try Matcher(ModelBytes(copying: versioned), analyzer: SampleLabels.analyzer)
    }
    var generator = SeededGenerator(seed: 3)
    for length in [0, 15, 16, 200, 1000, bytes.count / 2, bytes.count - 65] {
      #expect(throws: ModelFormatError.self) {
        try Matcher(ModelBytes(copying: Array(bytes.prefix(length))), analyzer: SampleLabels.analyzer)
      }
    }
    for _ in 0..<150 {
      var broken = bytes
      for _ in 0..<4 { broken[generator.below(broken.count)] = UInt8(generator.below(256)) }
      guard let survivor = try? Matcher(ModelBytes(copying: broken), analyzer: SampleLabels.analyzer) else { continue }
      #expect(survivor.match(survivor.analyzer.analyze("berapa denda buku")).candidates.count <= 8)
    }
  }

  @Test func outcomesAddTheirConfidence() throws {
    let labels = SampleLabels.labels.enumerated().map {
      MatchLabel(name: $1.name, group: $1.group, outcome: $0 < 2 ? 7 : nil)
    }
    let shared = try Matcher.train(labels: labels, examples: SampleLabels.examples, analyzer: SampleLabels.analyzer)
    let result = shared.match(shared.analyzer.analyze("buku"))
    let first = try #require(result.candidates.first)
    #expect(first.label < 2)
    #expect(result.outcomeConfidence > first.confidence)
  }

  @Test func withTooMuchToTrainTheWeightsAreThoseOfBM25() throws {
    var options = MatcherOptions()
    options.classifier.trainedWeights = 0
    let indexed = try Matcher.train(
      labels: SampleLabels.labels, examples: SampleLabels.examples, analyzer: SampleLabels.analyzer, options: options)
    #expect(Array(indexed.bytes.pointer) != Array(matcher.bytes.pointer))
    for (text, label) in [
      ("may I borrow three books", 1), ("hari sabtu buka jam berapa", 2), ("denda dua buku", 0), ("pesan ruang", 3),
    ] as [(String, Int32)] {
      #expect(indexed.match(indexed.analyzer.analyze(text)).candidates.first?.label == label, "\(text)")
    }
    for example in SampleLabels.examples where example.kind == .question {
      #expect(indexed.match(indexed.analyzer.analyze(example.text)).candidates.first?.label == example.label)
    }
    #expect(indexed.match(indexed.analyzer.analyze("zebra quantum")).band == .outOfScope)
  }

  @Test func impactsAreThoseOfTheFormula() {
    // Row 0 in both examples of label 0 and the one of label 1, row 1 in one of label 0.
    let vectors = [
      FeatureVector(rows: [0, 1], values: [0.6, 0.8]), FeatureVector(rows: [0], values: [1]),
      FeatureVector(rows: [0], values: [1]),
    ]
    let postings = WeightPostings(vectors, of: [0, 0, 1], labelCount: 2, rarity: [1, 2])
    #expect(postings.starts == [0, 2, 3])
    #expect(postings.labels == [0, 1, 0])
    // Lengths 3 and 1 around a mean of 2: frequency · 6 / (frequency + 5 · (0.25 + 0.75 · length / 2)), times rarity.
    let raw: [Float] = [12 / (2 + 5 * 1.375), 6 / (1 + 5 * 0.625), 2 * 6 / (1 + 5 * 1.375)]
    let own = (raw[0] * 0.6 + raw[2] * 0.8 + raw[0] + raw[1]) / 3
    for (weight, impact) in zip(postings.weights, raw) { #expect(abs(weight - impact * 5 / own) < 1e-4) }
  }

  @Test func frequentLabelsAreNotPreferred() throws {
    let many = (0..<30).map { TrainingExample(label: 0, text: "can you tell me about thing\($0)") }
    let few = [
      TrainingExample(label: 1, text: "can you tell me the price"), .init(label: 1, text: "what is the price"),
    ]
    func winner(_ adjustment: Float) throws -> Float {
      var options = MatcherOptions()
      options.classifier.shareAdjustment = adjustment
      let matcher = try Matcher.train(
        labels: [MatchLabel(name: "a"), MatchLabel(name: "b")], examples: many + few, analyzer: Analyzer(),
        options: options)
      let scores = matcher.model.classifier.scores(matcher.analyzer.analyze("can you tell me something"))
      return scores[0] - scores[1]
    }
    #expect(try winner(1) < winner(0))
  }

  @Test func slipsInWordingsAreReadAsWhatIsMeant() throws {
    let wordings = (0..<60).map { TrainingExample(label: 0, text: "calon\($0 % 2 == 0 ? "" : " bupati") nomor \($0)") }
    let matcher = try Matcher.train(
      labels: [MatchLabel(name: "a"), MatchLabel(name: "b")],
      examples: wordings + [TrainingExample(label: 1, text: "kunjungan clon")], analyzer: Analyzer())
    #expect(matcher.analyzer.analyze("clon").tokens.first?.meant == "calon")
    #expect(matcher.match(matcher.analyzer.analyze("kunjungan calon")).candidates.first?.confidence == 1)
  }

  @Test func smallAndEmptySetsAreSafe() throws {
    let empty = try Matcher.train(labels: [], examples: [], analyzer: SampleLabels.analyzer)
    #expect(empty.match(empty.analyzer.analyze("buku")).band == .outOfScope)
    let single = try Matcher.train(
      labels: [MatchLabel(name: "a")], examples: [TrainingExample(label: 0, text: "buku"), .init(label: 5, text: "x")],
      analyzer: SampleLabels.analyzer)
    #expect(single.match(single.analyzer.analyze("buku")).candidates.first?.label == 0)
  }

  @Test func longTextIsSafe() {
    let long = String(repeating: "denda buku zzz ", count: 7_000)
    #expect(match(long).candidates.first?.label == 0)
    #expect(match(String(repeating: "🙂", count: 25_000)).candidates.isEmpty)
  }
}
