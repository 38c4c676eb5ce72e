// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import Testing

@Suite struct WordWeightTests {
  @Test func theTellingWordsComeFirst() throws {
    let knowledge = ParkKnowledge.compiled
    let topic = try #require(knowledge.topic("dog-swims-in-pond"))
    let question = "may my dog swim in the pond?"
    let weights = knowledge.weights(of: question, tags: [], for: topic.id)
    #expect(["swim", "pond"].contains(weights.words.first?.word))
    #expect(weights.words.map(\.value) == weights.words.map(\.value).sorted(by: >))
    #expect(Set(weights.words.map(\.word)).isSuperset(of: ["dog", "swim", "pond"]))
    #expect(!weights.words.map(\.word).contains("the"))
    #expect(weights.facts == 0)
  }

  @Test func whatIsUnknownWeighsNothing() {
    let weights = ParkKnowledge.compiled.weights(of: "may my dog swim?", tags: [], for: "no-such-topic")
    #expect(weights.words.isEmpty)
  }
}
