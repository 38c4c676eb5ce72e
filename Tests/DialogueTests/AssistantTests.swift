// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Knowledge
import KnowledgeSource
import Law
import TestSupport
import Testing

/// The whole way of a question, on the park pack.
@Suite struct AssistantTests {
  private func ask(
    _ question: String, asOf date: String? = nil, who: String? = nil, _ facts: [String: Bool] = [:]
  ) -> Turn {
    ParkKnowledge.ask(question, asOf: date, who: who, facts)
  }

  @Test func aConditionalAnswerNamesTheConditionsThatMatter() {
    let turn = ask("Bolehkah anjing saya dilepas di taman?")
    #expect(turn.verdict == .conditional && turn.conductVerdict == .conditional)
    #expect(turn.topic == "walk-dog-off-leash" && turn.language == .id)
    #expect(Set(turn.answer.openConditions.map(\.fact.id)) == ["inside-dog-area", "at-night"])
    #expect(turn.answer.reason == "Tergantung tempat dan waktunya.")
    #expect(Set(turn.answer.branches.map(\.verdict)) == [.forbidden, .allowed])
  }

  @Test func factsSettleIt() {
    let question = "Can I let my dog run free in the park?"
    #expect(ask(question, ["inside-dog-area": true, "at-night": false]).verdict == .allowed)
    let night = ask(question, ["inside-dog-area": true, "at-night": true])
    #expect(night.verdict == .forbidden && night.language == .en)
    #expect(night.answer.citations.map(\.label).contains("City Order 2024 par. 2"))
    #expect(ask(question, ["inside-dog-area": false]).verdict == .forbidden)
  }

  @Test func theDateDecidesWhichLawIsCited() {
    let question = "Can I let my dog run free in the park?"
    let before = ask(question, asOf: "2022-06-01", ["inside-dog-area": true])
    #expect(before.verdict == .forbidden)
    #expect(before.answer.citations.first?.label == "Park Bylaw 2021 Art. 7")
    #expect(before.answer.sanctions.map(\.text) == ["A fine of 20."])
    let after = ask(question, asOf: "2024-02-01", ["inside-dog-area": false])
    #expect(after.answer.citations.first?.label == "Park Bylaw 2021 Art. 7(1)")
    #expect(after.answer.sanctions.map(\.text) == ["A fine of 50 to 200."])
    #expect(ask(question, asOf: "2020-01-01").verdict == .unregulated)
  }

  @Test func aDateInTheWordsHoldsUnlessOneIsStated() {
    let question = "Bolehkah anjing saya dilepas di taman pada 1 Juni 2022?"
    let turn = ask(question)
    #expect(turn.date.description == "2022-06-01" && turn.verdict == .forbidden)
    #expect(turn.answer.notes.contains { $0.contains("1 Juni 2022") })
    #expect(ask(question, asOf: "2025-01-01").date.description == "2025-01-01")
  }

  @Test func everyForbiddenAnswerIsComplete() {
    for (question, facts) in [
      ("Bolehkah anjing berenang di kolam?", ["assistance-dog": false]),
      ("Bolehkah anjing saya menggonggong terus?", [:]),
      ("Bolehkah anjing saya dilepas di taman?", ["inside-dog-area": false]), ("May I play loud music?", [:]),
    ] {
      let turn = ask(question, facts)
      #expect(turn.verdict == .forbidden, "\(question)")
      #expect(!turn.answer.reason.isEmpty && !turn.answer.sanctions.isEmpty && !turn.answer.alternatives.isEmpty)
      #expect(turn.answer.citations.contains { $0.isInForce })
    }
  }

  @Test func anUnresolvedConflictIsNeverAllowed() {
    #expect(ask("Bolehkah anjing ikut piknik?").verdict == .conflicting)
    // Before the city's order there was only the ban.
    #expect(ask("Bolehkah anjing ikut piknik?", asOf: "2023-01-01").verdict == .forbidden)
    var base = ParkKnowledge.pack.base
    base.norms.removeAll { $0.id == "picnic-ban" }
    let knowledge = CompiledKnowledge(base: base, fingerprint: "x", matcher: ParkKnowledge.compiled.matcher)
    let turn = Assistant(knowledge).answer(
      Utterance("Bolehkah anjing ikut piknik?"), in: AskingContext(today: ParkKnowledge.today))
    #expect(turn.verdict == .conflicting)
  }

  @Test func lowConfidenceIsTold() {
    let turn = ask("May my dog swim in the pond?")
    #expect(turn.answer.citations.first?.confidence == .medium)
    #expect(!turn.answer.notes.isEmpty)
    #expect(ask("May I play loud music?").answer.notes.isEmpty)
  }

  @Test func informationIsDated() {
    let turn = ask("How much is the fine?")
    #expect(turn.verdict == .info && turn.topic == "fine-amount" && turn.conductVerdict == nil)
    #expect(turn.answer.text.contains("Fines are 50 to 200."))
    #expect(ask("How much is the fine?", asOf: "2022-01-01").answer.text.contains("The fine is 20."))
  }

  @Test func refusalsAreNamedAndAnsweredInTheirTone() {
    let weather = ask("cuaca hari ini bagaimana")
    #expect(weather.verdict == .outOfScope && weather.topic == "weather")
    #expect(weather.answer.text.contains("Cuaca bukan urusan peraturan taman."))
    #expect(ask("good morning").topic == "greeting")
  }

  @Test func randomLettersAreNeverAllowed() {
    var random = SeededRandom(seed: 2026)
    let letters = Array("abcdefghijklmnoprstuwy")
    for _ in 0..<300 {
      let words = (0..<Int.random(in: 1...6, using: &random)).map { _ in
        String((0..<Int.random(in: 2...9, using: &random)).map { _ in letters.randomElement(using: &random)! })
      }
      let turn = ask(words.joined(separator: " "))
      #expect(turn.verdict != .allowed && turn.verdict != .required, "\(turn.utterance.text)")
    }
  }

  @Test(arguments: ["aaa", "a the of", "yang di ke", "is it in the", "itu ini"])
  func stopwordsAloneAskNothing(text: String) {
    #expect(ask(text).verdict == .outOfScope)
  }

  @Test(arguments: [
    "", " ", "?", "!!!", "🦆🦆🦆", "\u{202E}abc", "\u{0}", "1234567890", "-", String(repeating: "a", count: 5_000),
    String(repeating: "anjing ", count: 2_000), "\n\n\t", "\u{FFFD}\u{FFFD}", "'; drop table turn; --",
  ])
  func anyTextIsAnswered(text: String) {
    let turn = ask(text)
    #expect(turn.verdict != .allowed && turn.verdict != .required)
    #expect(!turn.answer.headline.isEmpty && !turn.receipt.isEmpty)
  }

  @Test func theSameQuestionGivesTheSameTurnAndReceipt() {
    let question = "may my guide dog swim in the pond?"
    let first = ask(question)
    #expect(ask(question) == first)
    #expect(
      Assistant(ParkKnowledge.compiled).answer(Utterance(question), in: AskingContext(today: ParkKnowledge.today))
        == first)
    #expect(ask(question, asOf: "2022-01-01").receipt != first.receipt)
    #expect(ask(question + "?").receipt != first.receipt)
    #expect(ask(question, ["at-night": true]).receipt != first.receipt)
  }

  @Test func anAnswerAboutATopicNeedsNoRecognising() throws {
    for topic in ParkKnowledge.pack.base.topics {
      for language in TextLanguage.allCases {
        let turn = ParkKnowledge.assistant.answer(
          about: topic, language: language, in: AskingContext(today: ParkKnowledge.today))
        #expect(turn.topic == topic.id && turn.language == language && !turn.answer.headline.isEmpty)
        #expect(turn.verdict == .info || turn.verdict == turn.conductVerdict)
      }
    }
  }
}
