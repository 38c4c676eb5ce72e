// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Knowledge
import Law
import Testing

/// Questions that continue the one before, on the park pack.
@Suite struct FollowUpTests {
  private static func after(_ first: String, _ second: String) -> Turn {
    var sitting = Sitting()
    _ = sitting.ask(first)
    return sitting.ask(second)
  }

  @Test func anActTakesThePlaceOfAnAct() {
    let turn = Self.after("Bolehkah anjing saya berenang di kolam?", "kalau menggonggong?")
    #expect(turn.carried?.question == "Bolehkah anjing saya menggonggong di kolam?")
    #expect(turn.topic == "let-dog-bark" && turn.verdict == .forbidden)
    #expect(turn.utterance.text == "kalau menggonggong?")
    #expect(turn.continuation == Carried(question: turn.question, topic: "let-dog-bark"))
    let english = Self.after("May my dog swim in the pond?", "what if it barks?")
    #expect(english.topic == "let-dog-bark" && english.language == .en)
  }

  @Test func aVerbTakesTheFormOfTheOneBefore() {
    #expect(
      Self.after("May my dog swim in the pond?", "what about barking?").question == "May my dog bark at the pond?")
    #expect(Self.after("Is barking at people allowed?", "what if it swims?").question.contains("swim"))
  }

  @Test func whatIsAddedIsJoinedInWords() {
    let turn = Self.after("May my dog swim in the pond?", "what if it is cold?")
    #expect(turn.question == "May my dog swim in the pond, if it is cold?")
    #expect(turn.topic == "dog-swims-in-pond" && turn.utterance.text == "what if it is cold?")
    let about = Self.after("May my dog swim in the pond?", "what about puddles?")
    #expect(about.question == "May my dog swim in the pond, and what about puddles?")
  }

  @Test func whatIsSaidLaterTakesThePlaceOfWhatWasSaidBefore() {
    var sitting = Sitting()
    _ = sitting.ask("May my dog swim in the pond?")
    _ = sitting.ask("what if it is cold?")
    _ = sitting.ask("what if it is hungry?")
    let third = sitting.ask("what if it is tired?")
    #expect(third.question == "May my dog swim in the pond, if it is hungry, if it is tired?")
    let bark = sitting.ask("what about barking?")
    #expect(bark.question == "May my dog bark at the pond, if it is hungry, if it is tired?")
    let dated = sitting.ask("in 2025?")
    #expect(dated.question == "May my dog bark at the pond in 2025, if it is tired?")
    #expect(bark.continuation?.added == [", if it is hungry", ", if it is tired"])
  }

  @Test func factsStayWhenTheActIsAnother() {
    var sitting = Sitting()
    _ = sitting.ask("Can I let my dog run free in the park?")
    _ = sitting.ask("what if it is at night?")
    let swim = sitting.ask("what about swimming?")
    #expect(swim.carried?.known.conditions == ["at-night": true])
  }

  @Test func itIsAnsweredAsTheWholeQuestionWouldBe() {
    let turn = Self.after("Bolehkah anjing saya berenang di kolam?", "kalau menggonggong?")
    let whole = ParkKnowledge.ask("Bolehkah anjing saya menggonggong di kolam?")
    #expect(turn.verdict == whole.verdict && turn.answer == whole.answer && turn.facts == whole.facts)
    #expect(turn.receipt == whole.receipt)
  }

  @Test func circumstancesKeepTheTopic() {
    let turn = Self.after("Bolehkah anjing saya dilepas di taman?", "kalau malam hari?")
    #expect(turn.topic == "walk-dog-off-leash" && turn.verdict == .forbidden)
    #expect(turn.facts.conditions == ["at-night": true])
    #expect(turn.question == "Bolehkah anjing saya dilepas di taman?")
    #expect(turn.answer.notes.contains { $0.contains("pada malam hari") })
    var sitting = Sitting()
    _ = sitting.ask("Can I let my dog run free in the park?")
    _ = sitting.ask("what if it is in the dog area?")
    let both = sitting.ask("and at night?")
    #expect(both.facts.conditions == ["inside-dog-area": true, "at-night": true] && both.verdict == .forbidden)
  }

  @Test func aPersonTakesThePlaceOfAPerson() {
    let turn = Self.after("Bolehkah anjing saya dilepas di taman?", "kalau tamu luar kota?")
    #expect(turn.facts.addressee == "guest" && turn.topic == "walk-dog-off-leash")
  }

  @Test func anAspectIsThatOfTheLastConduct() {
    var sitting = Sitting()
    _ = sitting.ask("Bolehkah anjing menggonggong terus?")
    let sanction = sitting.ask("dendanya?")
    #expect(sanction.topic == "let-dog-bark" && sanction.intent == .sanction && sanction.verdict == .info)
    #expect(sanction.conductVerdict == .forbidden)
    let basis = sitting.ask("terus dasar hukumnya?")
    #expect(basis.topic == "let-dog-bark" && basis.intent == .basis)
    #expect(basis.answer.citations.map(\.provision).contains("park-bylaw-2021/art-3"))
    let kept = sitting.ask("kalau berenang?")
    #expect(kept.topic == "dog-swims-in-pond")
  }

  @Test func theBasisOfInformationIsWhatItCites() {
    let turn = Self.after("When does the park open?", "which article?")
    #expect(turn.topic == "opening-hours" && turn.intent == .basis && turn.verdict == .info)
    #expect(turn.answer.reason.contains("Park Bylaw 2021 Art. 3:"))
  }

  @Test(arguments: [
    "Bolehkah anjing berenang di kolam?", "kalau anjing berenang di kolam boleh?", "Bolehkah berteriak di taman?",
    "terus kapan taman kota buka?", "kalau anjing dilepas di taman?", "Halo", "what about dogs barking at people?",
    "berapa denda kalau anjing menggonggong?", "hujan tidak hari ini?", "terus", "kalau", "?", "",
  ]) func whatStandsOnItsOwnIsNeverChanged(_ question: String) {
    let alone = ParkKnowledge.ask(question)
    for first in [
      "Bolehkah anjing saya dilepas di taman?", "May I walk my dog on a leash?", "When does the park open?",
      "penjaga taman berseragam boleh masuk setelah tutup?", "dilepas",
    ] {
      #expect(Self.after(first, question) == alone, "\(first) > \(question)")
    }
  }

  @Test func smallTalkLeavesTheQuestionBeforeInPlace() {
    var sitting = Sitting()
    _ = sitting.ask("Bolehkah anjing menggonggong terus?")
    #expect(sitting.ask("Halo").verdict == .outOfScope)
    #expect(sitting.ask("dendanya?").topic == "let-dog-bark")
  }

  @Test func withoutAnEarlierQuestionNothingIsTakenOver() {
    for question in ["kalau menggonggong?", "dendanya?", "kalau malam hari?"] {
      #expect(ParkKnowledge.ask(question).carried == nil)
    }
  }

  /// Whatever is taken over, the answer is lenient only where the question asked in full gets a lenient one.
  @Test func nothingIsAllowedThatTheWholeQuestionWouldNotBe() {
    let firsts = ParkKnowledge.compiled.base.topics.flatMap { $0.questions.all.prefix(4) }
    let seconds = [
      "kalau menggonggong?", "kalau berenang?", "kalau kucing?", "kalau malam hari?", "kalau di area anjing?",
      "what if it is an assistance dog?", "kalau tamu?", "bagaimana kalau pakai seragam?", "kalau siang hari?",
    ]
    var lenient = 0
    for first in firsts {
      for second in seconds {
        let turn = Self.after(first, second)
        guard turn.carried != nil, turn.verdict == .allowed || turn.verdict == .required else { continue }
        lenient += 1
        let opening = second.split(separator: " ").dropFirst().joined(separator: " ")
        let full =
          turn.question == first ? ParkKnowledge.ask("\(first) \(opening)") : ParkKnowledge.ask(turn.question)
        #expect(full.verdict == .allowed || full.verdict == .required, "\(first) > \(second)")
      }
    }
    #expect(lenient > 0)
  }
}
