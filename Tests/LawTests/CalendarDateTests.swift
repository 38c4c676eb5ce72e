// SPDX-License-Identifier: GPL-3.0-or-later

import Law
import TestSupport
import Testing

@Suite struct CalendarDateTests {
  @Test func everyDayNumberOfEightCenturiesComesBack() throws {
    var expected = try #require(CalendarDate(year: 1600, month: 1, day: 1))
    for number in expected.dayNumber..<expected.dayNumber + 292_194 {
      let date = CalendarDate(dayNumber: number)
      #expect(date == expected)
      if date != expected { return }
      #expect(CalendarDate(iso: date.description) == date)
      expected = date.next
      #expect(date < expected && expected.previous == date)
    }
    #expect(expected == CalendarDate(year: 2400, month: 1, day: 1))
  }

  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2026-11-21", 20_778), ("0001-01-01", -719_162),
    ("9999-12-31", 2_932_896),
  ])
  func knownDays(text: String, number: Int) {
    #expect(CalendarDate(iso: text)?.dayNumber == number)
    #expect(CalendarDate(dayNumber: number).description == text)
  }

  @Test(arguments: [
    "2023-02-29", "1900-02-29", "2024-13-01", "2024-00-10", "2024-04-31", "2024-1-01", "24-01-01", "2024-01-1",
    "2024-01",
    "2024-01-01-01", "2024/01/01", " 2024-01-01", "2024-01-01 ", "0000-01-01", "-024-01-01", "+024-01-01", "２０２４-01-01",
    "",
  ])
  func noSuchDay(text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  @Test func orderIsThatOfDays() throws {
    var random = SeededRandom(seed: 7)
    for _ in 0..<2_000 {
      let a = Int.random(in: -700_000...2_900_000, using: &random)
      let b = a + Int.random(in: -800...800, using: &random)
      #expect((CalendarDate(dayNumber: a) < CalendarDate(dayNumber: b)) == (a < b))
    }
  }

  @Test(arguments: [
    ("2024-03-31", -1, "2024-02-29"), ("2023-03-31", -1, "2023-02-28"), ("2024-01-15", -13, "2022-12-15"),
    ("2023-12-31", 2, "2024-02-29"), ("2024-05-31", 1, "2024-06-30"), ("2024-05-31", 0, "2024-05-31"),
  ])
  func monthsLaterIsTheSameDayOrTheLast(text: String, months: Int, expected: String) {
    #expect(CalendarDate(iso: text)?.adding(months: months)?.description == expected)
  }

  @Test func monthsBeyondTheCalendarAreNone() throws {
    #expect(try #require(CalendarDate(iso: "0001-01-31")).adding(months: -1) == nil)
    #expect(try #require(CalendarDate(iso: "9999-12-31")).adding(months: 1) == nil)
  }
}
