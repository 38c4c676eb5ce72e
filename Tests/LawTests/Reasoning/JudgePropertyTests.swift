// SPDX-License-Identifier: GPL-3.0-or-later

import Law
import TestSupport
import Testing

/// Properties that every acyclic set of norms must have, over seeded random sets.
@Suite struct JudgePropertyTests {
  private static let seeds = Array(UInt64(1)...400)

  @Test(arguments: stride(from: 0, to: 400, by: 50).map { $0 })
  func deletingAProhibitionNeverTurnsForbiddenIntoAllowed(first: Int) {
    for seed in Self.seeds[first..<first + 50] {
      var rules = RandomRules(seed: seed)
      let norms = rules.norms()
      for round in 0..<12 {
        let (conduct, facts) = (rules.conduct(), round < 6 ? rules.facts() : rules.knownFacts())
        let before = Judge(Rules.book(norms)).judgement(on: conduct, facts: facts, date: Rules.today)
        for (place, norm) in norms.enumerated() where norm.modality == .prohibition {
          var fewer = norms
          fewer.remove(at: place)
          let after = Judge(Rules.book(fewer)).judgement(on: conduct, facts: facts, date: Rules.today)
          #expect(
            before.verdict != .forbidden || after.verdict != .allowed,
            "seed \(seed): without \(norm.id), \(conduct) \(facts)")
        }
      }
    }
  }

  @Test func theOrderOfNormsIsIrrelevant() {
    for seed in Self.seeds {
      var rules = RandomRules(seed: seed)
      let norms = rules.norms()
      let (conduct, facts) = (rules.conduct(), rules.facts())
      let expected = Judge(Rules.book(norms)).judgement(on: conduct, facts: facts, date: Rules.today)
      for _ in 0..<3 {
        let shuffled = norms.shuffled(using: &rules.random)
        let book = NormBook(
          norms: shuffled, addressees: Rules.addressees.shuffled(using: &rules.random),
          conditions: Rules.conditions.shuffled(using: &rules.random), broader: Rules.broader)
        #expect(Judge(book).judgement(on: conduct, facts: facts, date: Rules.today) == expected, "seed \(seed)")
      }
    }
  }

  @Test func onlyConditionsThatBearOnAConductCount() {
    for seed in Self.seeds {
      var rules = RandomRules(seed: seed)
      let judge = Judge(Rules.book(rules.norms()))
      for round in 0..<6 {
        let (conduct, facts) = (rules.conduct(), round < 3 ? rules.facts() : rules.knownFacts())
        let bearing = judge.book.conditions(bearingOn: conduct)
        var bearingFacts = facts
        bearingFacts.conditions = facts.conditions.filter { bearing.contains($0.key) }
        var judgement = judge.judgement(on: conduct, facts: bearingFacts, date: Rules.today)
        judgement.facts = facts
        #expect(
          judgement == judge.judgement(on: conduct, facts: facts, date: Rules.today),
          "seed \(seed): \(conduct) \(facts)")
      }
    }
  }

  @Test func theTreeSaysWhatIsJudgedOnceEverythingIsKnown() {
    for seed in Self.seeds.prefix(150) {
      var rules = RandomRules(seed: seed)
      let judge = Judge(Rules.book(rules.norms()))
      let (conduct, facts) = (rules.conduct(), rules.facts())
      let open = judge.judgement(on: conduct, facts: facts, date: Rules.today)
      for complete in ReferenceVerdict.completions(of: facts, in: judge.book) {
        let known = judge.judgement(on: conduct, facts: complete, date: Rules.today)
        #expect(known.tree.branches.count == 1)
        let branch = open.tree.branches.first { branch in
          branch.literals.allSatisfy { literal in
            switch literal.fact {
            case .condition(let id): complete.conditions[id] == literal.holds
            case .addressee(let id):
              // A kind is named by the first of those whom the same norms bind.
              ReferenceVerdict.representative(of: complete.addressee, among: facts, conduct, judge.book) == id
                ? literal.holds : !literal.holds
            }
          }
        }
        #expect(branch?.verdict == known.verdict, "seed \(seed): \(conduct) \(complete)")
      }
    }
  }

  @Test func fullyKnownCasesAgreeWithTheDefinition() {
    for seed in Self.seeds {
      var rules = RandomRules(seed: seed)
      let norms = rules.norms()
      let judge = Judge(Rules.book(norms))
      let (conduct, facts) = (rules.conduct(), rules.facts())
      for complete in ReferenceVerdict.completions(of: facts, in: judge.book) {
        let expected = ReferenceVerdict.verdict(on: conduct, complete, norms, judge.book)
        let verdict = judge.judgement(on: conduct, facts: complete, date: Rules.today).verdict
        #expect(verdict == expected, "seed \(seed): \(conduct) \(complete)")
      }
    }
  }

  @Test func unregulatedMeansThatNoNormStandsAndAllowedThatOneDoes() {
    for seed in Self.seeds {
      var rules = RandomRules(seed: seed)
      let judge = Judge(Rules.book(rules.norms()))
      let judgement = judge.judgement(on: rules.conduct(), facts: rules.facts(), date: Rules.today)
      let deciding = judgement.deciding.map { judge.book.norms[$0].modality }
      if judgement.verdict == .unregulated { #expect(deciding.isEmpty) }
      if judgement.verdict == .allowed { #expect(Set(deciding) == [.permission]) }
      if judgement.verdict == .forbidden { #expect(Set(deciding) == [.prohibition]) }
      #expect((judgement.verdict == .conditional) == !judgement.openFacts.isEmpty)
      if judgement.verdict == .conditional {
        #expect(Set(judgement.tree.branches.map(\.verdict)).count > 1)
      }
    }
  }
}
