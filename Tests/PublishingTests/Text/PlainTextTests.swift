// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Publishing

@Suite struct PlainTextTests {
  @Test(arguments: [
    ("plain – é 🐕", "plain – é 🐕"), ("a\u{1B}[31mb", "a[U+001B][31mb"), ("a\u{202E}b", "a[U+202E]b"),
    ("a\tb\r\nc\rd", "a b\nc[U+000D]d"), ("\u{9B}\u{7F}\0", "[U+009B][U+007F][U+0000]"), ("x\u{E0041}", "x[U+E0041]"),
    ("\u{2028}", "[U+2028]"), ("👨\u{200D}👩", "👨\u{200D}👩"),
  ])
  func showsWhatActs(text: String, expected: String) {
    #expect(PlainText.visible(text) == expected)
  }

  @Test func joinsLines() {
    #expect(PlainText.line("a\nb\r\nc") == "a b c")
  }

  /// No text whatever keeps a character that a terminal obeys.
  @Test func noControlCharacterPasses() {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<500 {
      let bytes = (0..<64).map { _ in UInt8.random(in: 0...255, using: &generator) }
      let text = PlainText.visible(String(decoding: bytes, as: UTF8.self))
      #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
    }
  }
}
