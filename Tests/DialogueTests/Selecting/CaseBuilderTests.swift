// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import Law
import Testing

@testable import Dialogue

/// Whom and what a question is about.
@Suite struct CaseBuilderTests {
  private let cases = CaseBuilder(knowledge: ParkKnowledge.compiled)
  private let topic = ParkKnowledge.compiled.topic("walk-dog-off-leash")!
  private let keepers = ParkKnowledge.compiled.topic("keeper-enters-after-closing")!

  private func named(_ addressees: String..., conditions: [String: Bool] = [:]) -> Recognition {
    var recognition = Recognition()
    recognition.addressees = addressees
    recognition.conditions = conditions
    return recognition
  }

  private func context(_ addressee: String? = nil, _ conditions: [String: Bool] = [:]) -> AskingContext {
    AskingContext(today: ParkKnowledge.today, addressee: addressee, conditions: conditions)
  }

  @Test func whatIsStatedOutsideTheWordsPrevailsThenTheWordsThenTheTopic() {
    var given = topic
    given.facts = ["at-night": true, "inside-dog-area": true, "assistance-dog": true]
    let words = named(conditions: ["at-night": false, "inside-dog-area": false])
    let facts = cases.facts(for: given, recognition: words, context: context(nil, ["at-night": true]))
    #expect(facts.conditions == ["at-night": true, "inside-dog-area": false, "assistance-dog": true])
  }

  @Test func nobodyNamedMeansTheUsualAddressee() {
    #expect(cases.facts(for: topic, recognition: named(), context: context()).addressee == "visitor")
    #expect(cases.facts(for: keepers, recognition: named(), context: context()).addressee == "keeper")
  }

  @Test func theNarrowestNamedAddresseeCounts() {
    #expect(cases.facts(for: topic, recognition: named("visitor", "guest"), context: context()).addressee == "guest")
    #expect(cases.facts(for: topic, recognition: named("keeper", "guest"), context: context()).addressee == "guest")
    #expect(cases.facts(for: topic, recognition: named("keeper"), context: context()).addressee == "keeper")
  }

  @Test func whatIsStatedOutsideHoldsUnlessTheWordsAreNarrowerOrAboutOthers() {
    #expect(cases.facts(for: topic, recognition: named(), context: context("guest")).addressee == "guest")
    #expect(cases.facts(for: topic, recognition: named("guest"), context: context("visitor")).addressee == "guest")
    #expect(cases.facts(for: topic, recognition: named("visitor"), context: context("guest")).addressee == "guest")
    #expect(cases.facts(for: topic, recognition: named("resident"), context: context("guest")).addressee == "guest")
    #expect(cases.facts(for: topic, recognition: named("keeper"), context: context("guest")).addressee == "keeper")
  }

  @Test func aNamedValueThatNoRequirementAdmitsContradicts() {
    var words = Recognition()
    words.facets = ["animal": ["cat"]]
    #expect(cases.contradictions(of: topic, with: words, context: context()) == ["animal: cat"])
    words.facets = ["animal": ["dog"]]
    #expect(cases.contradictions(of: topic, with: words, context: context()).isEmpty)
    words.facets = ["animal": ["cat", "dog"]]
    #expect(cases.contradictions(of: topic, with: words, context: context()).isEmpty)
    words.facets = [:]
    #expect(cases.contradictions(of: topic, with: words, context: context()).isEmpty)
  }

  @Test func aNarrowValueSatisfiesAWideRequirementButNotTheOtherWayRound() {
    var pets = topic
    pets.requires = [.init(facet: "animal", values: ["pet"])]
    var words = Recognition()
    words.facets = ["animal": ["cat"]]
    #expect(cases.contradictions(of: pets, with: words, context: context()).isEmpty)
    words.facets = ["animal": ["pet"]]
    #expect(cases.contradictions(of: topic, with: words, context: context()) == ["animal: pet"])
  }

  @Test func aDeniedRequirementContradicts() {
    var words = Recognition()
    words.deniedFacets = ["animal": ["dog"]]
    #expect(cases.contradictions(of: topic, with: words, context: context()) == ["animal: not dog"])
  }

  @Test func aDeniedSituationContradicts() {
    var given = topic
    given.facts = ["at-night": true, "inside-dog-area": false]
    #expect(
      cases.contradictions(of: given, with: named(conditions: ["at-night": false]), context: context())
        == ["not at-night"])
    #expect(
      cases.contradictions(of: given, with: named(), context: context(nil, ["inside-dog-area": true]))
        == ["inside-dog-area"])
  }

  @Test func aTopicAboutOthersNeedsThemNamed() {
    #expect(cases.contradictions(of: keepers, with: named(), context: context()) == ["addressee: not keeper"])
    #expect(cases.contradictions(of: keepers, with: named("keeper"), context: context()).isEmpty)
    #expect(cases.contradictions(of: keepers, with: named(), context: context("keeper")).isEmpty)
    #expect(cases.contradictions(of: keepers, with: named("guest"), context: context()) == ["addressee: not keeper"])
  }

  @Test func aTopicAboutOneKindDoesNotFitAnother() {
    var residents = topic
    residents.addressee = "resident"
    #expect(cases.contradictions(of: residents, with: named(), context: context()).isEmpty)
    #expect(cases.contradictions(of: residents, with: named("visitor"), context: context()).isEmpty)
    #expect(cases.contradictions(of: residents, with: named("guest"), context: context()) == ["addressee: guest"])
  }
}
