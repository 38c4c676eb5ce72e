// SPDX-License-Identifier: GPL-3.0-or-later

import Testing
import TextAnalysis

@testable import Matching

@Suite struct IntentEvaluationTests {
  static let rows = SampleLabels.wordings.enumerated().flatMap { label, texts in
    texts.map { LabelledText(text: $0, label: SampleLabels.labels[label].name) }
  }

  @Test func linesAreRead() {
    let rows = LabelledText.lines("a b\tx\n\nbad line\nc\ty\r\nd\te\tf\n")
    #expect(rows == [LabelledText(text: "a b", label: "x"), LabelledText(text: "c", label: "y")])
  }

  @Test func trainingTextsAreAllRight() throws {
    let result = try IntentEvaluation.run(train: Self.rows, test: Self.rows)
    #expect(result.accuracy == 1)
    #expect(result.inScopeAccuracy == 1)
    #expect(result.labels == 5)
    #expect(result.train == 40)
    #expect(result.auroc == nil)
    #expect(result.query99 >= result.queryMedian)
  }

  @Test func shotsAndSeedsAreReproducible() throws {
    var options = IntentEvaluationOptions(shots: 3, seeds: 5...7, analyzer: SampleLabels.analyzer)
    let first = try IntentEvaluation.run(train: Self.rows, test: Self.rows, options: options)
    let second = try IntentEvaluation.run(train: Self.rows.reversed(), test: Self.rows, options: options)
    #expect(first.accuracy == second.accuracy)
    #expect(first.accuracyDeviation == second.accuracyDeviation)
    #expect(first.train == 15)
    #expect(first.seeds == [5, 6, 7])
    options.noise = [TextNoise(kind: .typo, rate: 1)]
    #expect(try IntentEvaluation.run(train: Self.rows, test: Self.rows, options: options).accuracy < first.accuracy)
  }

  @Test func strangersAreMeasured() throws {
    let strangers = ["zebra crossing", "quantum field", "sepeda rusak"].map { LabelledText(text: $0, label: "oos") }
    let options = IntentEvaluationOptions(outOfScopeLabel: "oos", analyzer: SampleLabels.analyzer)
    let result = try IntentEvaluation.run(
      train: Self.rows + strangers, test: Self.rows + strangers, validation: Self.rows + strangers, options: options)
    #expect(result.labels == 5)
    #expect(result.outOfScopeRecall == 1)
    #expect(result.auroc == 1)
    #expect(result.accuracy == 1)
  }

  @Test func rankStatisticCountsTiesHalf() {
    #expect(IntentEvaluation.auroc([2, 3], [1, 2]) == 0.875)
    #expect(IntentEvaluation.auroc([], [1]) == nil)
  }

  @Test func noiseSpoilsTheAskedShare() throws {
    #expect(TextNoise("typo:0.2") == TextNoise(kind: .typo, rate: 0.2))
    for text in ["typo", "typo:2", "noise:0.1", "typo:x", "typo:0.1:3"] { #expect(TextNoise(text) == nil) }
    let text = String(repeating: "kampanye ", count: 1000)
    var generator = SeededGenerator(seed: 1)
    let noisy = try #require(TextNoise("typo:0.3")).applied(to: text, using: &generator)
    let spoilt = noisy.split(separator: " ").filter { $0 != "kampanye" }.count
    #expect((250...350).contains(spoilt))
    #expect(TextNoise(kind: .abbreviation, rate: 1).applied(to: "kampanye itu", using: &generator) == "kmpnye itu")
    #expect(
      TextNoise(kind: .slang, rate: 1).applied(to: "tidak boleh", using: &generator, slang: ["tidak": ["gak"]])
        == "gak boleh")
  }
}
