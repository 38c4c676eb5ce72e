// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import Law
import TestSupport
import TextAnalysis
import Testing

/// The numbers say of every topic what its values say.
@Suite struct TopicProfilesTests {
  private let knowledge = ParkKnowledge.compiled

  @Test func numbersAgreeWithTheValuesForAnyFacts() {
    var random = SeededRandom(seed: 8)
    let base = knowledge.base
    let facets = base.facets.byIdentifier
    var contradicted = 0
    var agreed = 0
    for _ in 0..<400 {
      var recognition = Recognition()
      for facet in base.facets where Bool.random(using: &random) {
        recognition.facets[facet.id] = some(facet.values.map(\.id), &random)
      }
      for facet in base.facets where Bool.random(using: &random) {
        let values = some(facet.values.map(\.id), &random)
        if !values.isEmpty { recognition.deniedFacets[facet.id] = values }
      }
      var stated: [String: Bool] = [:]
      for condition in base.conditions where Bool.random(using: &random) {
        recognition.conditions[condition.id] = Bool.random(using: &random)
      }
      for condition in base.conditions where Bool.random(using: &random) {
        stated[condition.id] = Bool.random(using: &random)
      }
      let facts = FactSet(recognition, stated: stated, in: knowledge.profiles)
      for (number, topic) in base.topics.enumerated() {
        let contradictions = topic.contradictions(with: recognition, stated: stated, facet: { facets[$0] })
        #expect(knowledge.profiles.isContradicted(number, by: facts) == !contradictions.isEmpty)
        let expected = agreements(of: topic, with: recognition, facets)
        #expect(knowledge.profiles.agreements(number, with: facts) == expected)
        contradicted += contradictions.isEmpty ? 0 : 1
        agreed += expected.required
      }
    }
    #expect(contradicted > 100)
    #expect(agreed > 100)
  }

  @Test func profilesCarryKindIntentAndAddressee() {
    for (number, topic) in knowledge.base.topics.enumerated() {
      let profiles = knowledge.profiles
      #expect(profiles.isConduct(number) == (topic.kind == .conduct))
      #expect(profiles.intent(number).map { QuestionIntent.allCases[$0] } == topic.intent)
      #expect(profiles.addressee(number).map { profiles.addressees[$0] } == topic.addressee)
    }
  }

  private func some(_ values: [String], _ random: inout SeededRandom) -> [String] {
    values.filter { _ in Int.random(in: 0..<3, using: &random) == 0 }
  }

  /// Counted by the values themselves.
  private func agreements(
    of topic: Topic, with recognition: Recognition, _ facets: [String: Facet]
  ) -> TopicProfiles.Agreements {
    func isMet(_ requirement: Topic.FacetRequirement) -> Bool {
      recognition.facets[requirement.facet]?.contains { requirement.isMet(by: $0, of: facets[requirement.facet]) }
        == true
    }
    let required = topic.requires.count { isMet($0) }
    let exclusive = recognition.facets.filter { id, named in
      named.count == 1 && facets[id]?.values.contains { $0.id == named[0] && $0.isExclusive } == true
    }
    let unasked = exclusive.count { id, _ in
      !(topic.requires + topic.prefers).contains { $0.facet == id && isMet($0) }
    }
    return TopicProfiles.Agreements(
      required: required, missing: topic.requires.count - required, preferred: topic.prefers.count { isMet($0) },
      excluded: topic.excludes.count { isMet($0) } + (topic.kind == .conduct ? unasked : 0))
  }
}
