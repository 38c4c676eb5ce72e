// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Law
import Testing

/// Settling a conditional answer, on the park pack.
@Suite struct DecidingQuestionTests {
  private static let question = "Bolehkah anjing saya dilepas di taman?"

  /// Every way of answering, with the turn it ends in.
  private static func endings(_ turn: Turn) -> [(answers: [Bool], turn: Turn)] {
    guard let question = DecidingQuestion(turn) else { return [] }
    func follow(_ question: DecidingQuestion, _ answers: [Bool]) -> [(answers: [Bool], turn: Turn)] {
      [true, false].flatMap { holds -> [(answers: [Bool], turn: Turn)] in
        switch question.next(holds) {
        case .question(let next): return follow(next, answers + [holds])
        case .settled(let utterance, let carried):
          var sitting = Sitting()
          return [(answers + [holds], sitting.resume(utterance, carried))]
        }
      }
    }
    return follow(question, [])
  }

  @Test func theFirstQuestionIsTheRootOfTheTreeInThePacksWords() throws {
    let turn = ParkKnowledge.ask(Self.question)
    let question = try #require(DecidingQuestion(turn))
    guard case .question(let root, _, _) = turn.judgement?.tree else {
      Issue.record("no tree")
      return
    }
    #expect(question.fact == root)
    #expect(question.text == "Apakah pada malam hari?")
    let english = try #require(DecidingQuestion(ParkKnowledge.ask("Can I let my dog run free in the park?")))
    #expect(english.text == "Is it at night?")
  }

  @Test func everyAnswerEndsInTheVerdictOfItsBranch() {
    let turn = ParkKnowledge.ask(Self.question)
    let endings = Self.endings(turn)
    #expect(endings.map(\.turn.verdict) == turn.answer.branches.map(\.verdict))
    #expect(endings.map(\.answers) == turn.answer.branches.map { $0.literals.map(\.holds) })
    for ending in endings {
      #expect(ending.turn.topic == turn.topic && ending.turn.question == Self.question)
      #expect(ending.turn.utterance.text.hasPrefix(Self.question + " / Apakah pada malam hari?"))
      #expect(DecidingQuestion(ending.turn) == nil)
      #expect(!ending.turn.answer.citations.isEmpty)
    }
  }

  @Test func whatWasAnsweredIsNamedInTheAnswer() throws {
    let allowed = try #require(
      Self.endings(ParkKnowledge.ask(Self.question)).first { $0.turn.verdict == .allowed })
    let note = try #require(allowed.turn.answer.notes.first)
    #expect(note.contains("di dalam area anjing") && note.contains("bukan: pada malam hari"))
  }

  @Test func nothingIsAskedWhenTheVerdictStands() {
    #expect(DecidingQuestion(ParkKnowledge.ask("Bolehkah berteriak di taman?")) == nil)
    #expect(DecidingQuestion(ParkKnowledge.ask(Self.question, ["inside-dog-area": false])) == nil)
    #expect(DecidingQuestion(ParkKnowledge.ask("dilepas")) == nil)
  }

  @Test func answersHoldForTheirTopicOnly() throws {
    var sitting = Sitting()
    let turn = sitting.ask(Self.question)
    guard case .question(let next)? = DecidingQuestion(turn)?.next(false),
      case .settled(let words, let carried) = next.next(true)
    else {
      Issue.record("two questions were expected")
      return
    }
    let settled = sitting.resume(words, carried)
    #expect(settled.verdict == .allowed)
    #expect(settled.continuation?.known.conditions == ["inside-dog-area": true, "at-night": false])
    #expect(sitting.ask("dasar hukumnya?").facts.conditions == ["inside-dog-area": true, "at-night": false])
    let other = sitting.ask("Bolehkah anjing berenang di kolam?")
    #expect(other.facts.conditions == [:] && other.continuation?.known.isEmpty == true)
    #expect(sitting.ask(Self.question).verdict == .conditional)
  }

  @Test func anAnswerAboutAPersonCoversAllKindsBoundAlike() {
    var known = KnownFacts()
    known.learn(.addressee("guest"), holds: false, kinds: ["guest", "resident"])
    #expect(known.excluded == ["guest", "resident"] && known.addressee == nil)
    known.learn(.addressee("keeper"), holds: true, kinds: ["keeper"])
    #expect(known.addressee == "keeper")
  }
}
