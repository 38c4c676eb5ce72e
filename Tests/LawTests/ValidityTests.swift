// SPDX-License-Identifier: GPL-3.0-or-later

import Law
import TestSupport
import Testing

@Suite struct ValidityTests {
  private func day(_ number: Int) -> CalendarDate { CalendarDate(dayNumber: number) }

  @Test func firstDayIsInAndEndIsOut() {
    let span = Validity(from: day(10), before: day(20))
    #expect(!span.contains(day(9)))
    #expect(span.contains(day(10)))
    #expect(span.contains(day(19)))
    #expect(!span.contains(day(20)))
    #expect(span.lastDay == day(19))
    #expect(Validity(from: day(10)).lastDay == nil)
  }

  @Test func theIntersectionHoldsOnTheDaysThatBothHold() {
    var random = SeededRandom(seed: 11)
    for _ in 0..<500 {
      func span() -> Validity {
        let start = Int.random(in: 0..<12, using: &random)
        let end = random.once(in: 3) ? nil : day(start + Int.random(in: 1..<8, using: &random))
        return Validity(from: day(start), before: end)
      }
      let (a, b) = (span(), span())
      let common = a.intersection(b)
      #expect(common == b.intersection(a))
      for number in -1..<25 {
        #expect((common?.contains(day(number)) ?? false) == (a.contains(day(number)) && b.contains(day(number))))
      }
    }
  }
}
