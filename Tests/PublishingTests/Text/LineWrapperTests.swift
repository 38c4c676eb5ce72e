// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Publishing

@Suite struct LineWrapperTests {
  @Test(arguments: [
    ("abc", 3), ("e\u{301}", 1), ("\u{301}", 0), ("犬", 2), ("🐕", 2), ("👨\u{200D}👩\u{200D}👧", 2), ("✓✗•…–", 5),
    ("\u{200D}", 0), ("ｆ", 2), ("한", 2), ("✔\u{FE0F}", 2), ("", 0), ("🇮🇩", 2),
  ])
  func countsColumns(text: String, columns: Int) {
    #expect(DisplayWidth.columns(of: text) == columns)
  }

  @Test func wrapsBehindALead() {
    #expect(
      LineWrapper(width: 14).lines("one two  three\n\nfour", lead: "  - ")
        == ["  - one two", "    three", "    four"])
  }

  @Test func cutsWhatIsLongerThanALine() {
    #expect(LineWrapper(width: 10).lines("x 0123456789abc y") == ["x", "0123456789", "abc y"])
    #expect(LineWrapper(width: 9).lines("犬犬犬犬犬犬") == ["犬犬犬犬", "犬犬"])
  }

  @Test func neverBreaksWithoutAWidth() {
    #expect(LineWrapper(width: nil).lines(String(repeating: "word ", count: 100)).count == 1)
    #expect(LineWrapper(width: nil).lines("").isEmpty)
  }

  @Test func keepsEveryWordWithinTheWidth() {
    let text = "Sejak 22 September 2022 semua pengunjung wajib mengikat anjing di taman 犬 é supercalifragilistic"
    for width in 12...60 {
      let lines = LineWrapper(width: width).lines(text, lead: "  ")
      #expect(lines.allSatisfy { DisplayWidth.columns(of: $0) <= width }, "width \(width)")
      let joined = lines.joined().filter { $0 != " " }
      #expect(joined == text.filter { $0 != " " }, "width \(width)")
    }
  }
}
