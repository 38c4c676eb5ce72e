// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Knowledge
import KnowledgeSource
import Law
import TestSupport
import Testing

/// The deciding questions of all conducts of the pack that comes with the program.
@Suite struct StandardPackQuestionsTests {
  private static let base = try! KnowledgeFolder(path: Fixtures.pack).read().pack!.base
  private static let book = base.normBook
  private static let judge = Judge(book)
  private static let date = CalendarDate(year: 2026, month: 11, day: 21)!

  /// Every conditional judgement, each set of cases once.
  private static let judgements: [(topic: Topic, judgement: Judgement)] = base.topics.compactMap { topic in
    guard topic.kind == .conduct else { return nil }
    let facts = Facts(addressee: topic.addressee ?? base.pack.defaultAddressee, conditions: topic.facts)
    let judgement = judge.judgement(on: topic.id, facts: facts, date: date)
    return judgement.verdict == .conditional ? (topic, judgement) : nil
  }

  @Test func asManyQuestionsAsTheBestOfAllTreesAsks() {
    #expect(Self.judgements.count > 50)
    var seen: Set<[String]> = []
    for (topic, judgement) in Self.judgements {
      let cases = Self.cases(topic, judgement)
      let shape = cases.map { "\($0.holding.map(\.id).sorted()) \($0.verdict)" }
      guard seen.insert(shape).inserted else { continue }
      let facts = Array(Set(cases.flatMap(\.holding))).sorted()
      var known: [[Int]: Int] = [:]
      let least = Self.least(Array(cases.indices), cases, facts, &known)
      #expect(Self.cost(judgement.tree, cases) == least, "\(topic.id): \(cases.count) cases")
    }
    #expect(seen.count > 20)
  }

  /// All cases of a conduct counting alike, two questions lead to a clear answer.
  @Test func twoQuestionsLeadToAClearAnswerOnTheWhole() {
    let means = Self.judgements.map { topic, judgement in
      let cases = Self.cases(topic, judgement)
      return (topic.id, Double(Self.cost(judgement.tree, cases)) / Double(cases.count))
    }
    let mean = means.reduce(0) { $0 + $1.1 } / Double(means.count)
    #expect(mean <= 2, "\(mean)")
    #expect(means.filter { $0.1 > 2 }.count * 10 <= means.count, "\(means.filter { $0.1 > 2 })")
  }

  @Test func whateverIsAnsweredTheVerdictIsThatOfTheBranch() {
    for (topic, judgement) in Self.judgements {
      for branch in judgement.tree.branches {
        var known = KnownFacts()
        for literal in branch.literals {
          known.learn(literal.fact, holds: literal.holds, kinds: judgement.kinds[literal.fact.id] ?? [literal.fact.id])
        }
        let facts = Facts(
          addressee: known.addressee ?? judgement.facts.addressee,
          conditions: judgement.facts.conditions.merging(known.conditions) { _, answered in answered },
          excluded: known.excluded)
        let settled = Self.judge.judgement(on: topic.id, facts: facts, date: Self.date)
        #expect(settled.verdict == branch.verdict, "\(topic.id): \(known)")
      }
    }
  }

  @Test func everyConditionThatCanBeAskedHasAQuestionInBothLanguages() {
    for fact in Set(Self.judgements.flatMap { $0.judgement.openFacts }) {
      guard case .condition(let id) = fact else { continue }
      let question = Self.book.conditions[id]?.question
      #expect(question?.id.last == "?" && question?.en.last == "?", "\(id)")
    }
  }

  // MARK: The cases, by asking the judge about each one

  private struct Case {
    var holding: Set<Fact>
    var verdict: Verdict
  }

  private static func cases(_ topic: Topic, _ judgement: Judgement) -> [Case] {
    let norms = judgement.considered.map { book.norms[$0.norm] }
    let named = Set(norms.flatMap { $0.conditions + $0.exceptions }.flatMap { book.group(of: $0) })
    var settings: [[String: Bool]] = [judgement.facts.conditions]
    var done: Set<String> = []
    for condition in named.sorted() where !done.contains(condition) {
      let group = book.group(of: condition)
      done.formUnion(group)
      settings = settings.flatMap { setting -> [[String: Bool]] in
        let choices: [[String: Bool]] =
          group.count == 1
          ? [[condition: true], [condition: false]]
          : group.map { chosen in Dictionary(uniqueKeysWithValues: group.map { ($0, $0 == chosen) }) }
        let possible = choices.filter { choice in
          choice.allSatisfy { setting[$0.key] == nil || setting[$0.key] == $0.value }
        }
        return possible.map { setting.merging($0) { known, _ in known } }
      }
    }
    return judgement.kinds.keys.sorted().flatMap { kind in
      settings.map { setting in
        let facts = Facts(addressee: kind, conditions: setting)
        let holding = Set(named.filter { setting[$0] == true }.map(Fact.condition)).union([.addressee(kind)])
        return Case(holding: holding, verdict: judge.judgement(on: topic.id, facts: facts, date: date).verdict)
      }
    }
  }

  /// The number of questions summed over the cases.
  private static func cost(_ tree: DecisionTree, _ cases: [Case]) -> Int {
    guard case .question(let fact, let yes, let no) = tree else { return 0 }
    return cases.count + cost(yes, cases.filter { $0.holding.contains(fact) })
      + cost(no, cases.filter { !$0.holding.contains(fact) })
  }

  /// By trying every question at every place.
  private static func least(_ members: [Int], _ cases: [Case], _ facts: [Fact], _ known: inout [[Int]: Int]) -> Int {
    if Set(members.map { cases[$0].verdict }).count <= 1 { return 0 }
    if let cost = known[members] { return cost }
    var best = Int.max
    for fact in facts {
      let yes = members.filter { cases[$0].holding.contains(fact) }
      guard !yes.isEmpty, yes.count < members.count else { continue }
      let no = members.filter { !cases[$0].holding.contains(fact) }
      best = min(best, members.count + least(yes, cases, facts, &known) + least(no, cases, facts, &known))
    }
    known[members] = best == .max ? 0 : best
    return best == .max ? 0 : best
  }
}
