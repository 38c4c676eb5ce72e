// SPDX-License-Identifier: GPL-3.0-or-later

import Testing
import TextAnalysis

@Suite struct SpellerTests {
  let speller = Speller(vocabulary: ["kampanye": 5, "kampung": 9, "boleh": 3, "bolek": 1, "pns": 4, "2024": 7])

  @Test(arguments: [
    ("kampanya", "kampanye"), ("kmapanye", "kampanye"), ("kampany", "kampanye"), ("kampannye", "kampanye"),
    ("kmpnye", nil), ("kampanyeee", "kampanye"), ("boleg", "boleh"), ("obleh", "boleh"), ("xoleh", nil),
    ("boleh", nil), ("bol", nil), ("pnss", "pns"), ("2025", nil),
  ])
  func corrects(word: String, expected: String?) {
    #expect(speller.correction(of: word) == expected)
  }

  @Test func knowsItsWords() {
    #expect(speller.contains("pns"))
    #expect(speller.contains("2024"))
    #expect(!speller.contains("kampany"))
    #expect(speller.count == 6)
  }

  @Test func storedEntriesGiveTheSameSpeller() {
    #expect(Speller(entries: speller.entries) == speller)
    let broken = SpellerEntries(words: [1, 2], starts: [0, 5], counts: [1])
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
