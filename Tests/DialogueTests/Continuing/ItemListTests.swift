// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import Matching
import Testing
import TextAnalysis

@testable import Dialogue

/// Lists inside a question.
@Suite struct ItemListTests {
  private func list(_ question: String) -> ItemList? {
    ItemList(ParkKnowledge.compiled.matcher.analyzer.analyze(question), ParkKnowledge.compiled)
  }

  @Test(arguments: [
    "boleh bawa anjing, kucing dan kelinci?", "boleh bawa kucing, kelinci dan anjing?",
    "boleh bawa kelinci, anjing dan kucing?",
  ])
  func isReadInOneOrder(question: String) {
    #expect(list(question)?.ordered == "boleh bawa anjing, kelinci dan kucing?")
    #expect(
      list(question).map { Set($0.alone) } == ["boleh bawa anjing?", "boleh bawa kelinci?", "boleh bawa kucing?"])
  }

  @Test func anItemMayHaveSeveralWords() {
    #expect(list("boleh lepas tali, mandi di kolam, dan gonggong?")?.alone.first == "boleh lepas tali?")
  }

  @Test(arguments: [
    "boleh bawa anjing dan kucing?", "saya warga, anjing saya besar, boleh masuk?", "anjing, bukan kucing, dan kelinci",
    "saya tamu, teman warga, dan anjing", "boleh bawa anjing", "",
  ])
  func otherCommasMakeNoList(question: String) { #expect(list(question) == nil) }
}
