// SPDX-License-Identifier: GPL-3.0-or-later

import Terminal
import Testing

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("abc", 3), ("", 0), ("é", 1), ("e\u{301}", 1), ("\u{301}", 0), ("日本", 4), ("犬", 2), ("한국", 4), ("한", 2),
    ("ｆｕｌｌ", 8), ("ｆ", 2), ("👍", 2), ("🐕", 2), ("👍🏽", 2), ("👨‍👩‍👧", 2), ("\u{200D}", 0), ("❤️", 2), ("❤", 1),
    ("✔\u{FE0F}", 2), ("🇮🇩", 2), ("1️⃣", 2), ("\u{1B}[1;31mab\u{1B}[0m", 2), ("a\u{200B}b", 2), ("—…“”", 4),
    ("½", 1), ("✓✗", 2), ("✓✗•…–", 5), ("⚠️", 2), ("\u{1B}[x", 2),
  ])
  func columns(_ text: String, _ width: Int) { #expect(DisplayWidth.of(text) == width) }
}
