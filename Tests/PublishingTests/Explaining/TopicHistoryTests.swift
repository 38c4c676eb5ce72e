// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Knowledge
import Law
import Testing

@testable import Publishing

@Suite struct TopicHistoryTests {
  private func lines(_ topic: String, _ base: KnowledgeBase = ParkPack.base) throws -> [String] {
    let assistant = try Assistant(KnowledgeCompiler.compile(base, fingerprint: "x"))
    return TopicHistory(assistant).lines(
      assistant.knowledge.topic(topic)!, in: AskingContext(today: ParkPack.today), .en)
  }

  @Test func theFirstDayIsWhenTheLawBegan() throws {
    let lines = try lines("feed-ducks")
    #expect(
      lines == [
        "feeding the ducks [feed-ducks]", "", "1 April 2021: forbidden",
        "  • cited from then on: Bylaw 3/2021 Art. 8; Bylaw 3/2021 Art. 9",
      ])
  }

  @Test func aRepealShowsWhatIsNoLongerCited() throws {
    var base = ParkPack.base
    let end = CalendarDate(year: 2024, month: 1, day: 1)!
    let index = try #require(base.norms.firstIndex { $0.id == "ducks" })
    base.norms[index].validity = Validity(from: base.norms[index].validity.start, before: end)
    let lines = try lines("feed-ducks", base).suffix(3)
    #expect(
      lines == [
        "", "1 January 2024: no rule found (before: forbidden)",
        "  • no longer cited: Bylaw 3/2021 Art. 8; Bylaw 3/2021 Art. 9",
      ])
  }

  @Test func anAnswerThatReadsDifferentlyIsAChange() throws {
    let lines = try lines("closed-gate")
    #expect(
      lines == [
        "the old gate [closed-gate]", "", "1 April 2021: information", "",
        "1 January 2022: no rule found (before: information)",
      ])
  }
}
