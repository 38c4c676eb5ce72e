// SPDX-License-Identifier: GPL-3.0-or-later

import Terminal
import Testing

@Suite struct TextLayoutTests {
  @Test(arguments: [
    ("abc", 3), ("", 0), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("한국", 4), ("ｆｕｌｌ", 8), ("👍", 2), ("👍🏽", 2), ("👨‍👩‍👧", 2),
    ("❤️", 2),
    ("❤", 1), ("🇮🇩", 2), ("1️⃣", 2), ("\u{1B}[1;31mab\u{1B}[0m", 2), ("a\u{200B}b", 2), ("—…“”", 4), ("½", 1), ("✓✗", 2),
    ("⚠️", 2), ("\u{1B}[x", 2),
  ])
  func widths(_ text: String, _ width: Int) { #expect(DisplayWidth.of(text) == width) }

  @Test func wordsAreWrapped() {
    #expect(TextLayout(width: 10).lines("satu dua tiga empat") == ["satu dua", "tiga empat"])
    #expect(TextLayout(width: 10).lines("a\n\nb") == ["a", "", "b"])
    #expect(TextLayout(width: 10).lines("") == [""])
    #expect(TextLayout(width: 6).lines("日本 語文 x") == ["日本", "語文 x"])
  }

  @Test func laterLinesHang() {
    #expect(TextLayout(width: 12, hanging: "• ").lines("satu dua tiga empat") == ["• satu dua", "  tiga empat"])
    #expect(TextLayout(width: 12, hanging: "1. ").lines("a\nb") == ["1. a", "   b"])
  }

  @Test func longWordsAreCutAndLinksAreNot() {
    #expect(TextLayout(width: 5).lines("abcdefghijkl m") == ["abcde", "fghij", "kl m"])
    #expect(TextLayout(width: 5).lines("a abcdefgh") == ["a", "abcde", "fgh"])
    #expect(TextLayout(width: 5).lines("日本語文") == ["日本", "語文"])
    let link = "https://peraturan.go.id/id/uu"
    #expect(TextLayout(width: 10).lines("lihat \(link) ya") == ["lihat", link, "ya"])
    #expect(TextLayout(width: 1).lines("日本") == ["日本"])
  }

  @Test func colourTakesNoRoom() {
    let style = TerminalStyle(isColoured: true)
    #expect(
      TextLayout(width: 9).lines(style.paint("satu", .bold) + " dua tiga") == ["\u{1B}[1msatu\u{1B}[0m dua", "tiga"])
  }

  /// No line is wider than asked, nothing but spaces is lost, at any width.
  @Test(arguments: 4...60) func nothingIsLost(_ width: Int) {
    let text =
      "Tidak boleh: menyukai 👍 unggahan calon — 日本語 — termasuk e\u{301}dit, pengabdianmasyarakatsedunia, dan lainnya."
    let lines = TextLayout(width: width, hanging: "- ").lines(text)
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= width })
    #expect(lines.map { $0.dropFirst(2) }.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }
}
