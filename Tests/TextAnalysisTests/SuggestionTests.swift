// SPDX-License-Identifier: GPL-3.0-or-later

import TextAnalysis
import Testing

@Suite struct SuggestionTests {
  @Test(arguments: [
    ("visitr", "visitor"), ("vistior", "visitor"), ("visitors", "visitor"), ("gust", "guest"), ("gueest", "guest"),
  ])
  func findsNearSpellings(word: String, nearest: String) {
    #expect(Suggestion.nearest(to: word, among: ["guest", "keeper", "visitor"]) == nearest)
  }

  @Test(arguments: ["", "zebra", "park", "v"])
  func saysNothingRatherThanSomethingFar(word: String) {
    #expect(Suggestion.nearest(to: word, among: ["guest", "keeper", "visitor"]) == nil)
    #expect(Suggestion.phrase(for: word, among: ["guest", "keeper", "visitor"]) == "")
  }

  @Test func tiesGoToTheFirstInOrder() {
    #expect(Suggestion.nearest(to: "bat", among: ["hat", "cat", "rat"]) == "cat")
  }

  @Test func theOnlyOneThatBeginsSoIsMeant() {
    #expect(Suggestion.nearest(to: "vis", among: ["guest", "keeper", "visitor"]) == "visitor")
    #expect(Suggestion.nearest(to: "vis", among: ["guest", "visited", "visitor"]) == nil)
  }
}
