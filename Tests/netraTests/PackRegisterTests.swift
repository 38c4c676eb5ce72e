// SPDX-License-Identifier: GPL-3.0-or-later

import Audit
import Dialogue
import Knowledge
import KnowledgeSource
import Law
import Matching
import Testing

/// The pack's own tests in other registers: whoever writes informally or mistypes is told the same, or asked back.
@Suite struct PackRegisterTests {
  /// Every third authored question that says nothing about the case outside its words and has one right verdict, with
  /// both halves of a pair.
  private static let questions = try! KnowledgeFolder(path: Netra.pack).read().pack!.expectations
    .filter { $0.facts.isEmpty && $0.addressee == nil && !$0.isKnownMiss && $0.alternatives.isEmpty }.enumerated()
    .filter { $0.offset % 3 == 0 || $0.element.pair != nil }
    .map { place, expectation in
      LabelledQuestion(
        id: "\(place)", question: expectation.question, verdict: expectation.verdict, date: expectation.date)
    }

  private static let assistant = Assistant(
    try! KnowledgeLoader(cacheFolder: nil) { _ in }.load(path: CompiledPack.path))

  private func evaluation(_ noise: [TextNoise], seed: Int) -> QuestionEvaluation {
    QuestionEvaluation(
      Self.questions, assistant: Self.assistant,
      context: AskingContext(today: CalendarDate(iso: "2026-11-21")!), noise: noise, seed: seed)
  }

  @Test func slangKeepsEveryVerdict() {
    let figures = evaluation([TextNoise(kind: .slang, rate: 1)], seed: 1).stability
    #expect(figures.total > 500 && figures.kept == figures.total)
  }

  @Test(arguments: [
    ([TextNoise(kind: .typo, rate: 0.05)], 0.98), ([TextNoise(kind: .typo, rate: 0.1)], 0.97),
    ([TextNoise(kind: .slang, rate: 0.5), TextNoise(kind: .typo, rate: 0.05)], 0.98),
    ([TextNoise(kind: .abbreviation, rate: 0.1)], 0.97),
  ])
  func noiseKeepsNearlyEveryVerdict(noise: [TextNoise], share: Double) {
    let evaluation = evaluation(noise, seed: 3)
    let figures = evaluation.stability
    #expect(figures.keptShare >= share, "\(figures)")
    #expect(Double(figures.changed) <= 0.015 * Double(figures.total), "\(figures)")
    #expect(evaluation.falseAllowed == 0)
  }
}
