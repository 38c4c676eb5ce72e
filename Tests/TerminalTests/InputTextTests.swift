// SPDX-License-Identifier: GPL-3.0-or-later

import Terminal
import Testing

@Suite struct InputTextTests {
  @Test(arguments: [
    ("biasa saja", "biasa saja"), ("satu\r\ndua\n\n\ntiga", "satu dua tiga"), ("a\tb", "a b"),
    ("a\u{1B}[31mb\u{07}", "a[31mb"),
    ("a\u{85}b\u{2028}c\u{9B}d", "a b cd"), ("é 👨‍👩‍👧", "é 👨‍👩‍👧"), ("hati ❤️", "hati ❤️"), ("👨\u{200D}", "👨"),
    ("a \u{FE0F}", "a "),
    ("\u{200D}x", "x"), ("", ""), ("\u{7F}\0", ""), ("日本\n語", "日本 語"),
  ])
  func oneCleanLine(_ raw: String, _ clean: String) {
    #expect(Array(InputText.line(from: raw).unicodeScalars) == Array(clean.unicodeScalars))
  }
}
