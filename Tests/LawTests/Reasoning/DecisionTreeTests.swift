// SPDX-License-Identifier: GPL-3.0-or-later

import TestSupport
import Testing

@testable import Law

@Suite struct DecisionTreeTests {
  private static let facts = ["a", "b", "c", "d"].map { Fact.condition($0) }

  @Test func asksAsFewQuestionsAsTheBestOfAllTrees() {
    var random = SeededRandom(seed: 3)
    for _ in 0..<300 {
      let cases = Self.cases(using: &random)
      var builder = DecisionTreeBuilder(cases: cases, facts: Self.facts.shuffled(using: &random))
      let tree = builder.build()
      #expect(Self.cost(of: tree, cases) == Self.leastCost(cases))
    }
  }

  @Test func everyCaseEndsInALeafOfItsVerdictThatNamesItsNorms() {
    var random = SeededRandom(seed: 4)
    for _ in 0..<300 {
      let cases = Self.cases(using: &random)
      var builder = DecisionTreeBuilder(cases: cases, facts: Self.facts)
      let tree = builder.build()
      for one in cases {
        guard case .outcome(let verdict, let norms) = Self.leaf(of: tree, one) else { continue }
        let twins = cases.filter { $0.holding == one.holding }
        #expect(twins.contains { $0.verdict == verdict })
        #expect(twins.allSatisfy { $0.verdict.strictness <= verdict.strictness })
        #expect(Set(one.norms).isSubset(of: norms))
      }
    }
  }

  @Test func manyCasesAreStillDecidedRight() {
    let facts = (0..<9).map { Fact.condition("c\($0)") }
    let cases = (0..<512).map { bits in
      DecidedCase(
        holding: Set(facts.indices.filter { bits >> $0 & 1 == 1 }.map { facts[$0] }),
        verdict: bits & 0b101 == 0b101 ? .forbidden : .allowed, norms: [])
    }
    var builder = DecisionTreeBuilder(cases: cases, facts: facts)
    let tree = builder.build()
    #expect(Set(tree.facts) == [facts[0], facts[2]])
    for one in cases { #expect(Self.leaf(of: tree, one) == .outcome(one.verdict, norms: [])) }
  }

  @Test func theSameCasesInAnyOrderGiveTheSameTree() {
    var random = SeededRandom(seed: 5)
    for _ in 0..<100 {
      let cases = Self.cases(using: &random)
      var first = DecisionTreeBuilder(cases: cases, facts: Self.facts)
      var second = DecisionTreeBuilder(cases: cases.shuffled(using: &random), facts: Self.facts.reversed())
      #expect(first.build() == second.build())
    }
  }

  private static func cases(using random: inout SeededRandom) -> [DecidedCase] {
    let verdicts: [Verdict] = [.forbidden, .allowed, .required, .unregulated]
    return (0..<Int.random(in: 1...9, using: &random)).map { number in
      DecidedCase(
        holding: Set(facts.filter { _ in Bool.random(using: &random) }),
        verdict: verdicts[Int.random(in: 0..<Int.random(in: 1...4, using: &random), using: &random)], norms: [number])
    }
  }

  private static func leaf(of tree: DecisionTree, _ one: DecidedCase) -> DecisionTree {
    guard case .question(let fact, let yes, let no) = tree else { return tree }
    return leaf(of: one.holding.contains(fact) ? yes : no, one)
  }

  private static func cost(of tree: DecisionTree, _ cases: [DecidedCase]) -> Int {
    guard case .question(let fact, let yes, let no) = tree else { return 0 }
    return cases.count + cost(of: yes, cases.filter { $0.holding.contains(fact) })
      + cost(of: no, cases.filter { !$0.holding.contains(fact) })
  }

  /// By trying every question at every place.
  private static func leastCost(_ cases: [DecidedCase]) -> Int {
    guard Set(cases.map(\.verdict)).count > 1 else { return 0 }
    let costs = facts.compactMap { fact -> Int? in
      let yes = cases.filter { $0.holding.contains(fact) }
      guard !yes.isEmpty, yes.count < cases.count else { return nil }
      return cases.count + leastCost(yes) + leastCost(cases.filter { !$0.holding.contains(fact) })
    }
    return costs.min() ?? 0
  }
}
