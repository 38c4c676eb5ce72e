// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Law
import Testing

/// Questions about several acts, on the park pack.
@Suite struct PartsTests {
  @Test func eachActIsAnsweredAndTheStrictestComesFirst() {
    let turn = ParkKnowledge.ask("Bolehkah anjing saya jalan-jalan dan menggonggong di taman?")
    #expect(
      turn.parts.map(\.question) == [
        "Bolehkah anjing saya menggonggong di taman?", "Bolehkah anjing saya jalan-jalan di taman?",
      ])
    #expect(turn.verdict == .forbidden && turn.topic == "let-dog-bark")
    #expect(turn.utterance.text == "Bolehkah anjing saya jalan-jalan dan menggonggong di taman?")
    for part in turn.parts {
      #expect(part.verdict.strictness <= turn.verdict.strictness)
      #expect(Set(part.answer.citations.map(\.label)).isSubset(of: turn.answer.citations.map(\.label)))
      #expect(turn.answer.reason.contains(part.answer.headline) || part.topic == turn.topic)
    }
  }

  @Test func jointsInARowAreOne() {
    let turn = ParkKnowledge.ask("Bolehkah anjing berenang di kolam dan dan boleh dan menggonggong?")
    #expect(turn.verdict == .forbidden && turn.topic == "let-dog-bark")
  }

  @Test func aPartIsAnsweredAsItWouldBeAlone() {
    let turn = ParkKnowledge.ask("May my dog swim or bark in the park?")
    #expect(turn.parts.count == 2)
    for part in turn.parts { #expect(part.answer == ParkKnowledge.ask(part.question).answer) }
  }

  @Test func actsInClausesOfTheirOwnAreAnsweredPartByPart() {
    let turn = ParkKnowledge.ask("Bolehkah anjing berenang di kolam dan menggonggong ke orang?")
    #expect(
      Set(turn.parts.map(\.question)) == [
        "Bolehkah anjing berenang di kolam?", "Bolehkah anjing menggonggong ke orang?",
      ])
    #expect(turn.verdict == .forbidden && turn.topic == "let-dog-bark")
    for part in turn.parts { #expect(part.answer == ParkKnowledge.ask(part.question).answer) }
    let sentences = ParkKnowledge.ask("May my dog swim in the pond? And may I let it bark at people?")
    #expect(
      Set(sentences.parts.map(\.question)) == ["May my dog swim in the pond?", "And may I let it bark at people?"])
  }

  @Test func aClauseThatIsNotAnsweredIsNamed() {
    let turn = ParkKnowledge.ask("May my dog bark at people and shout?")
    #expect(turn.parts.isEmpty && turn.topic == "let-dog-bark")
    #expect(
      turn.answer.notes.contains("This part is not answered yet, ask it by itself: \"May my dog shout?\"."),
      "\(turn.answer.notes)")
  }

  @Test func nothingIsAllowedBesideAForbiddenClause() {
    let allowed = ParkKnowledge.ask("Wajibkah saya membersihkan kotoran anjing?")
    #expect(allowed.verdict == .required)
    let turn = ParkKnowledge.ask("Wajibkah saya membersihkan kotoran anjing dan menggonggong bersama anjing?")
    #expect(turn.verdict != .required && turn.verdict != .allowed)
  }

  @Test(arguments: [
    "Bolehkah anjing dan kucing berenang di kolam?", "Bolehkah anjing menggonggong dan anjing lain diam?",
    "anjing menggonggong lalu berenang", "Bolehkah anjing berenang?", "dan", "anjing berenang dan",
    "Bolehkah anjing berenang dan?", "anjing berenang ? ? dan", "dan berenang", "berenang? dan? atau?",
  ]) func oneActIsOneQuestion(_ question: String) {
    #expect(ParkKnowledge.ask(question).parts.isEmpty)
  }
}
