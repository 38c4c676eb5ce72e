// SPDX-License-Identifier: GPL-3.0-or-later

import Testing
import TextAnalysis

@Suite struct SpellerTests {
  let speller = Speller(vocabulary: ["kampanye": 5, "kampung": 9, "boleh": 3, "bolek": 1, "pns": 4, "2024": 7])

  @Test(arguments: [
    ("kampanya", "kampanye"), ("kmapanye", "kampanye"), ("kampany", "kampanye"), ("kampannye", "kampanye"),
    ("kmpnye", "kampanye"), ("kampanyeee", "kampanye"), ("boleg", "boleh"), ("obleh", "boleh"), ("xoleh", nil),
    ("boleh", nil), ("bol", nil), ("pnss", "pns"), ("2025", nil),
  ])
  func corrects(word: String, expected: String?) {
    #expect(speller.correction(of: word) == expected)
  }

  @Test(arguments: [
    ("ampanye", "kampanye"), ("kkampanye", "kampanye"), ("lampanye", "kampanye"), ("oleh", nil), ("xkampanya", nil),
  ])
  func oneWrongFirstLetterIsForgivenInLongWords(word: String, expected: String?) {
    #expect(speller.correction(of: word) == expected)
  }

  @Test(arguments: [
    ("kmpnye", "kampanye"), ("kmpny", "kampanye"), ("kmpg", nil), ("bnyk", "banyak"), ("byk", nil), ("klh", nil),
    ("by", nil),
    ("clon", "calon"), ("dkt", nil), ("say", nil),
  ])
  func vowelsMayBeMissing(word: String, expected: String?) {
    let speller = Speller(vocabulary: [
      "kampanye": 5, "banyak": 30, "kalah": 29, "calon": 60, "clon": 3, "dekat": 79, "dkt": 4, "saya": 90, "say": 1,
    ])
    #expect(speller.correction(of: word) == expected)
  }

  @Test func aWordWithoutVowelsInsideIsTakenForAShortForm() {
    let speller = Speller(vocabulary: ["apk": 40, "apakah": 20, "kapal": 5])
    #expect(speller.correction(of: "apkh") == "apakah")
    #expect(speller.correction(of: "apak") == "apk")
  }

  @Test func knowsItsWords() {
    #expect(speller.contains("pns"))
    #expect(speller.contains("2024"))
    #expect(!speller.contains("kampany"))
    #expect(speller.count == 6)
  }

  @Test func storedEntriesGiveTheSameSpeller() {
    #expect(Speller(entries: speller.entries) == speller)
    let broken = SpellerEntries(words: [1, 2], starts: [0, 5], counts: [1], meant: [0])
    #expect(Speller(entries: broken) == nil)
  }

  @Test func analyzerSqueezesToTheKnownSpelling() {
    let analyzer = Analyzer(speller: Speller(vocabulary: ["good": 1, "saat": 1]))
    #expect(analyzer.analyze("goooood saaaat").tokens.map(\.word) == ["good", "saat"])
  }

  @Test func correctionsReachTheStem() {
    let token = Analyzer(speller: speller).analyze("kampanya").tokens[0]
    #expect(token.word == "kampanya")
    #expect(token.correction == "kampanye")
    #expect(token.stem == Stemming.both.stem("kampanye"))
  }
}
