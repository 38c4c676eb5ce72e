// SPDX-License-Identifier: GPL-3.0-or-later

import Testing
import Transcripts

@Suite struct SearchTests {
  /// A stand-in for the caller's stemmer: takes one prefix and one suffix off.
  @Sendable private static func stems(_ text: String) -> String {
    text.lowercased().split { !$0.isLetter }.map { word in
      var stem = word
      for prefix in ["meng", "mem", "di", "ber"] where stem.hasPrefix(prefix) && stem.count > prefix.count + 3 {
        stem = stem.dropFirst(prefix.count)
        break
      }
      for suffix in ["kan", "an", "nya"] where stem.hasSuffix(suffix) && stem.count > suffix.count + 3 {
        stem = stem.dropLast(suffix.count)
        break
      }
      return String(stem)
    }.joined(separator: " ")
  }

  @Test func wordsAreFoundInQuestionAndAnswer() throws {
    let store = try Sample().open()
    try store.record([
      Sample.turn("boleh like postingan Caleg?", answer: "Tidak, itu dilarang."),
      Sample.turn("café di kantor", answer: "Boleh."),
      Sample.turn("bolehkah saya memilih?", answer: "Boleh, itu hak."),
    ])
    #expect(try store.search("CALEG").map(\.number) == [1])
    #expect(try store.search("cafe").map(\.number) == [2])
    #expect(try store.search("boleh").map(\.number) == [3, 2, 1])
    #expect(try store.search("boleh hak").map(\.number) == [3])
    #expect(try store.search("boleh", limit: 1).map(\.number) == [3])
    #expect(try store.search("tidak-ada-kata").isEmpty)
    #expect(try store.search("post").map(\.number) == [1])
    #expect(try store.search("like post").map(\.number) == [1])
    #expect(try store.search("post like").isEmpty)
  }

  @Test(arguments: [
    "", "   ", "\"", "*", "AND", "NOT", "a OR", "(", "text:", "answer : x", "NEAR(a b)", "-", "^a", "''", "a\"b", "?!",
    "\0",
    "+", "{", "stems : \"", "…",
  ])
  func nothingTypedIsTakenForAnOperator(_ text: String) throws {
    let store = try Sample().open(stems: { $0 })
    try store.record(Sample.turn("biasa"))
    #expect(try store.search(text).isEmpty)
  }

  @Test func affixesDoNotHideAWord() throws {
    let store = try Sample().open(stems: SearchTests.stems)
    try store.record([
      Sample.turn("bolehkah mengkampanyekan caleg", answer: "x"), Sample.turn("apakah kampanye dilarang", answer: "x"),
      Sample.turn("dikampanyekan tetangga", answer: "x"), Sample.turn("hak pilih", answer: "x"),
    ])
    #expect(try store.search("kampanye").map(\.number) == [3, 2, 1])
    #expect(try store.search("berkampanye").map(\.number) == [3, 2, 1])
    #expect(try store.search("berkampanye caleg").map(\.number) == [1])
  }
}
