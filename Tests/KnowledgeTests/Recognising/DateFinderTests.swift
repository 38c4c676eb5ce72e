// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import Law
import Matching
import Testing
import TextAnalysis

@Suite struct DateFinderTests {
  private let today = CalendarDate(year: 2026, month: 3, day: 31)!

  private func date(in question: String, today: CalendarDate? = nil) -> Recognition.NamedDate? {
    let knowledge = ParkKnowledge.compiled
    return knowledge.recogniser.recognise(knowledge.matcher.analyzer.analyze(question), today: today ?? self.today).date
  }

  @Test(arguments: [
    ("anjing dilepas pada 2022-06-01?", "2022-06-01"), ("(2022-06-01) dog off leash", "2022-06-01"),
    ("boleh pada 3 Mei 2022?", "2022-05-03"), ("was it allowed in May 2022", "2022-05-15"),
    ("Oktober 2021 bagaimana", "2021-10-15"), ("aturan tahun 2022", "2022-07-01"), ("rules in 2023", "2023-07-01"),
    ("aturan tahun 2026", "2026-03-31"), ("tahun lalu boleh?", "2025-03-31"), ("last month my dog swam", "2026-02-28"),
    ("waktu festival pembukaan", "2021-05-02"), ("at the opening festival", "2021-05-02"),
  ])
  func findsDates(question: String, iso: String) {
    #expect(date(in: question)?.date.description == iso)
  }

  @Test(arguments: [
    "boleh anjing dilepas?", "may i bring 2 dogs", "taman buka jam 2022", "2022", "pada 31 Februari 2022",
    "tahun 2031", "2022-13-01", "", "siapa menerbitkan City Order tahun 2024?", "what is in the city order, in 2024",
  ])
  func findsNoneWhereThereIsNone(question: String) {
    #expect(date(in: question) == nil)
  }

  @Test func saysWhichWordsItRead() {
    #expect(date(in: "boleh pada 3 Mei 2022, ya?")?.phrase == "3 Mei 2022")
    #expect(date(in: "apakah tahun lalu boleh?")?.phrase == "tahun lalu")
  }

  @Test func aMonthAgoOnTheLastDayIsAnExistingDay() {
    let leap = CalendarDate(year: 2024, month: 3, day: 31)!
    #expect(date(in: "last month", today: leap)?.date.description == "2024-02-29")
    let january = CalendarDate(year: 2024, month: 1, day: 31)!
    #expect(date(in: "last month", today: january)?.date.description == "2023-12-31")
  }

  @Test func datesAreOnlyLookedForWhenTodayIsKnown() {
    let knowledge = ParkKnowledge.compiled
    #expect(knowledge.recogniser.recognise(knowledge.matcher.analyzer.analyze("2022-06-01")).date == nil)
  }
}
