// SPDX-License-Identifier: GPL-3.0-or-later

import Matching
import Testing
import TextAnalysis

@Suite struct SearchIndexTests {
  let analyzer = Analyzer(lexicon: Lexicon(stopwords: [.english: ["the", "of"]]))

  private func index(_ texts: [String]) -> SearchIndex { SearchIndex(texts.map(analyzer.analyze)) }

  @Test func rareWordsAndShortDocumentsWin() {
    let index = index(["the book of law", "book book of rules and other long matters", "garden", "book"])
    #expect(Set(index.search(analyzer.analyze("law book")).map(\.document)) == [0, 1, 3])
    #expect(index.search(analyzer.analyze("law book")).first?.document == 0)
    #expect(index.search(analyzer.analyze("the of")).isEmpty)
    #expect(index.search(analyzer.analyze("gardens")).map(\.document) == [2])
  }

  @Test func tiesKeepTheOrderOfDocuments() {
    let index = index(["x y", "x z", "x w"])
    #expect(index.search(analyzer.analyze("x")).map(\.document) == [0, 1, 2])
    #expect(index.search(analyzer.analyze("x"), limit: 2).count == 2)
  }

  @Test func scoresAreThoseOfTheFormula() throws {
    let hit = try #require(index(["a b", "b c"]).search(analyzer.analyze("a")).first)
    // ln(1 + 1.5 / 1.5), frequency 1, average length
    #expect(abs(hit.score - 0.6931472) < 1e-5)
  }

  @Test func emptyIndexFindsNothing() {
    #expect(index([]).search(analyzer.analyze("x")).isEmpty)
  }
}
