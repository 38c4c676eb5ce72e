// SPDX-License-Identifier: GPL-3.0-or-later

import Terminal
import Testing

@testable import Publishing

@Suite struct LineWrapperTests {
  @Test func wrapsBehindALead() {
    #expect(
      LineWrapper(width: 14).lines("one two  three\n\nfour", lead: "  - ")
        == ["  - one two", "    three", "    four"])
  }

  @Test func cutsWhatIsLongerThanALine() {
    #expect(LineWrapper(width: 10).lines("x 0123456789abc y") == ["x", "0123456789", "abc y"])
    #expect(LineWrapper(width: 9).lines("犬犬犬犬犬犬") == ["犬犬犬犬", "犬犬"])
  }

  @Test func linksStayWhole() {
    let link = "https://peraturan.go.id/id/uu"
    #expect(LineWrapper(width: 10).lines("lihat \(link) ya") == ["lihat", link, "ya"])
  }

  @Test func colourTakesNoRoom() {
    let text = TerminalStyle(isColoured: true).paint("satu", .bold) + " dua tiga"
    #expect(LineWrapper(width: 9).lines(text) == ["\u{1B}[1msatu\u{1B}[0m dua", "tiga"])
  }

  @Test func neverBreaksWithoutAWidth() {
    #expect(LineWrapper(width: nil).lines(String(repeating: "word ", count: 100)).count == 1)
    #expect(LineWrapper(width: nil).lines("").isEmpty)
  }

  @Test func keepsEveryWordWithinTheWidth() {
    let text = "Sejak 22 September 2022 semua pengunjung wajib mengikat anjing di taman 犬 é supercalifragilistic"
    for width in 12...60 {
      let lines = LineWrapper(width: width).lines(text, lead: "  ")
      #expect(lines.allSatisfy { DisplayWidth.of($0) <= width }, "width \(width)")
      let joined = lines.joined().filter { $0 != " " }
      #expect(joined == text.filter { $0 != " " }, "width \(width)")
    }
  }
}
