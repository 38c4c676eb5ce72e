// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import Law
import Matching
import Testing
import TextAnalysis

/// What words name, by the cues of the park pack.
@Suite struct RecogniserTests {
  private func recognise(_ question: String) -> Recognition {
    let knowledge = ParkKnowledge.compiled
    return knowledge.recogniser.recognise(knowledge.matcher.analyzer.analyze(question))
  }

  @Test func namesConditionsAddresseesAndFacets() {
    let found = recognise("Bolehkah anjing warga berenang di area anjing malam hari?")
    #expect(found.addressees == ["resident"])
    #expect(found.conditions == ["inside-dog-area": true, "at-night": true])
    #expect(found.facets == ["act": ["swim"], "animal": ["dog"]])
    #expect(found.intents == [.permission])
  }

  @Test(arguments: [
    ("bukan di area anjing", false), ("tidak di dalam area anjing", false), ("not in the dog area", false),
    ("di luar area anjing", false), ("outside the dog area", false), ("di area anjing", true),
    ("in the dog area", true), ("tidak malam, tapi di area anjing", true),
    ("without a ball but in the dog area", true),
  ])
  func negationReachesWhatItDenies(words: String, holds: Bool) {
    #expect(recognise("anjing saya \(words)").conditions["inside-dog-area"] == holds)
  }

  @Test(arguments: [
    ("penjaga taman tanpa seragam", false), ("keeper without a uniform", false), ("penjaga taman berseragam", true),
    ("keeper in uniform", true), ("keeper not in uniform", false), ("penjaga taman tidak pakai seragam", false),
  ])
  func aCueThatContainsTheNegationIsNotDeniedByIt(words: String, holds: Bool) {
    #expect(recognise(words).conditions["in-uniform"] == holds)
  }

  @Test func aDeniedFacetIsNotNamed() {
    let found = recognise("bukan anjing, tapi kucing")
    #expect(found.facets["animal"] == ["cat"])
    #expect(found.deniedFacets["animal"] == ["dog"])
  }

  @Test(arguments: ["may i not bring a dog", "is it forbidden to bring a dog", "apakah dilarang bawa anjing"])
  func theNegationOfTheAskingDeniesNothing(question: String) {
    let found = recognise(question)
    #expect(found.facets["animal"] == ["dog"])
    #expect(found.deniedFacets.isEmpty)
    #expect(found.intents.first == .permission)
  }

  @Test func theStrongestIntentComesFirst() {
    #expect(recognise("do i have to pay a fine, which article").intents == [.duty, .basis, .sanction])
    #expect(recognise("anjing di taman").intents.isEmpty)
  }

  @Test func slangIsUnderstood() {
    #expect(recognise("doggo gue ga di area anjing").conditions["inside-dog-area"] == false)
    #expect(recognise("doggo swims").facets["animal"] == ["dog"])
  }

  @Test func tagsAreInAFixedOrder() {
    let found = recognise("can i let my dog swim by day in the dog run?")
    #expect(found.tags == ["act=swim", "animal=dog", "-at-night", "+inside-dog-area", "ask=permission"])
  }
}
