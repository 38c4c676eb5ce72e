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

  @Test(arguments: [
    ("saya warga, teman saya bukan. boleh saya bawa anjing", ["resident"]),
    ("teman saya warga, saya bukan. boleh saya bawa anjing", ["guest"]),
    ("teman saya warga, saya bukan. boleh dia bawa anjing", ["resident"]),
    ("teman saya warga saya bukan boleh saya bawa anjing", ["guest"]),
    ("yang warga teman saya, bukan saya. boleh saya bawa anjing", ["guest"]),
    ("teman saya penjaga taman, boleh saya bawa anjing", []),
    ("teman saya penjaga taman, boleh dia bawa anjing", ["keeper"]),
    ("teman saya penjaga taman, boleh bawa anjing", ["keeper"]),
    ("my friend is a resident, I am not. may i bring a dog", ["guest"]),
    ("i am a resident, my friend is not. may i bring a dog", ["resident"]),
    ("boleh warga bawa anjing", ["resident"]), ("bukan warga boleh bawa anjing", []),
    ("saya bukan penjaga taman", []),
  ])
  func aStatusBelongsToThePersonItIsSaidOf(question: String, addressees: [String]) {
    #expect(recognise(question).addressees == addressees)
  }

  @Test func whoIsOnlySaidToBeSomethingTakesNoPart() {
    #expect(recognise("teman saya warga, saya tamu. boleh saya bawa anjing").deniedFacets["company"] == ["friend"])
    #expect(recognise("teman saya warga, saya tamu. boleh saya bawa anjing teman").facets["company"] == ["friend"])
  }

  @Test func whatIsAskedAfterADenialIsNotDenied() {
    let found = recognise("saya bukan warga boleh bawa anjing")
    #expect(found.facets["animal"] == ["dog"])
    #expect(found.addressees == ["guest"])
  }

  @Test func tagsAreInAFixedOrder() {
    let found = recognise("can i let my dog swim by day in the dog run?")
    #expect(found.tags == ["act=swim", "animal=dog", "-at-night", "+inside-dog-area", "ask=permission"])
  }
}
