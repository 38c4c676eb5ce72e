// SPDX-License-Identifier: GPL-3.0-or-later

import Terminal
import Testing

@Suite struct VisibleTextTests {
  @Test(arguments: [
    ("biasa\n\tbaris", "biasa\n\tbaris"), ("\u{1B}[2J\u{07}", "␛[2J␇"), ("a\rb", "a␍b"), ("\u{9B}31m", "⟨U+009B⟩31m"),
    ("\u{7F}", "␡"),
    ("tidak\u{202E}boleh", "tidak⟨U+202E⟩boleh"), ("\u{2066}x\u{2069}", "⟨U+2066⟩x⟨U+2069⟩"),
    ("bo\u{200B}leh", "bo⟨U+200B⟩leh"),
    ("bo\u{200D}leh", "bo⟨U+200D⟩leh"), ("👨‍👩‍👧 ❤️‍🔥 👍🏽", "👨‍👩‍👧 ❤️‍🔥 👍🏽"), ("é e\u{301} 日本 “”", "é e\u{301} 日本 “”"),
    ("\u{E0001}", "⟨U+E0001⟩"),
  ])
  func nothingHides(_ text: String, _ visible: String) {
    #expect(Array(VisibleText.make(text).unicodeScalars) == Array(visible.unicodeScalars))
  }

  /// No text whatever keeps a character that a terminal obeys.
  @Test func noControlCharacterPasses() {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<500 {
      let bytes = (0..<64).map { _ in UInt8.random(in: 0...255, using: &generator) }
      let text = VisibleText.make(String(decoding: bytes, as: UTF8.self))
      #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0 == "\t" || $0.properties.generalCategory != .control })
    }
  }
}
