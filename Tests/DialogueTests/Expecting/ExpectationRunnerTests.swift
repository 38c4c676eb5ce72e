// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Knowledge
import KnowledgeSource
import Law
import Testing

@Suite struct ExpectationRunnerTests {
  private let question = "Bolehkah anjing berenang di kolam?"

  private func run(_ expectations: Knowledge.Expectation...) -> [ExpectationOutcome] {
    ExpectationRunner.run(expectations, ParkKnowledge.assistant, today: ParkKnowledge.today)
  }

  private func expectation(_ verdict: Verdict, _ change: (inout Knowledge.Expectation) -> Void = { _ in })
    -> Knowledge.Expectation
  {
    var expectation = Knowledge.Expectation(question: question, verdict: verdict, location: "tests/x.yaml:3:5")
    change(&expectation)
    return expectation
  }

  private func discrepancies(_ expectation: Knowledge.Expectation) -> [Discrepancy.Aspect] {
    run(expectation)[0].results[0].discrepancies.map(\.aspect)
  }

  /// The pack's own tests: the whole way of a question in a domain of which no code knows anything.
  @Test func theParkPacksOwnTestsHold() {
    let outcomes = ExpectationRunner.run(
      ParkKnowledge.pack.expectations, ParkKnowledge.assistant, today: ParkKnowledge.today)
    let failed = outcomes.filter { !$0.holds }.map(\.description)
    #expect(failed == [])
    #expect(outcomes.count { $0.isPair } == 2)
    #expect(outcomes.count > 15)
  }

  @Test func whatHoldsSaysSo() {
    let outcome = run(
      expectation(.conditional) {
        $0.topic = "dog-swims-in-pond"
        $0.intent = .permission
        $0.citations = ["park-bylaw-2021/art-9"]
        $0.sanction = "fine"
      })[0]
    #expect(outcome.holds && !outcome.isPair)
    #expect(outcome.description == "tests/x.yaml:3:5: holds")
  }

  @Test func otherVerdictsThatAreRightAsWellWillDo() {
    #expect(discrepancies(expectation(.forbidden) { $0.alternatives = [.unclear, .conditional] }) == [])
    #expect(discrepancies(expectation(.forbidden) { $0.alternatives = [.unclear] }) == [.verdict])
  }

  @Test func eachAspectIsCompared() {
    #expect(discrepancies(expectation(.forbidden)) == [.verdict])
    #expect(discrepancies(expectation(.conditional) { $0.topic = "dog-at-picnic" }) == [.topic])
    #expect(discrepancies(expectation(.conditional) { $0.intent = .sanction }) == [.intent])
    #expect(discrepancies(expectation(.conditional) { $0.sanction = "prison" }) == [.sanction])
    let cited = expectation(.conditional) {
      $0.citations = ["park-bylaw-2021/art-9", "park-bylaw-2021/art-3", "city-order-2024/par-2"]
    }
    #expect(discrepancies(cited) == [.citation, .citation])
  }

  @Test func theExpectedDateFactsAndPersonReachTheQuestion() {
    #expect(run(expectation(.forbidden) { $0.facts = ["assistance-dog": false] })[0].holds)
    #expect(run(expectation(.allowed) { $0.facts = ["assistance-dog": true] })[0].holds)
    let before = run(expectation(.unregulated) { $0.date = CalendarDate(iso: "2020-01-01") })[0]
    #expect(before.holds && before.results[0].turn.date.description == "2020-01-01")
    #expect(run(expectation(.unregulated) { $0.addressee = "keeper" })[0].results[0].turn.facts.addressee == "keeper")
  }

  @Test func itDependsAndTheNormsPullApartSatisfyEachOther() {
    var picnic = expectation(.conditional)
    picnic.question = "Bolehkah anjing ikut piknik?"
    #expect(run(picnic)[0].results[0].turn.verdict == .conflicting)
    #expect(run(picnic)[0].holds)
    picnic.verdict = .conflicting
    #expect(run(picnic)[0].holds)
    #expect(run(expectation(.conflicting))[0].holds)
    picnic.verdict = .forbidden
    #expect(!run(picnic)[0].holds)
  }

  @Test func aFailureIsOneLineWithWhatWasRecognised() {
    let outcome = run(expectation(.forbidden) { $0.topic = "dog-at-picnic" })[0]
    #expect(!outcome.description.contains("\n"))
    #expect(
      outcome.description.hasPrefix(
        "tests/x.yaml:3:5: error: expected 'forbidden', got 'conditional'; "
          + "expected topic 'dog-at-picnic', got 'dog-swims-in-pond': \(question) (topic dog-swims-in-pond, score "))
    #expect(outcome.description.contains(", runner-up "))
  }

  @Test func aPairHoldsOnlyAsAWhole() {
    let yes = expectation(.allowed) {
      $0.facts = ["assistance-dog": true]
      $0.pair = 7
    }
    let no = expectation(.forbidden) {
      $0.facts = ["assistance-dog": false]
      $0.pair = 7
      $0.location = "tests/x.yaml:4:5"
    }
    let between = expectation(.conditional)
    let good = run(yes, between, no)
    #expect(good.map(\.isPair) == [true, false] && good.allSatisfy(\.holds))
    #expect(good[0].results.map(\.turn.verdict) == [.allowed, .forbidden])
    var wrong = no
    wrong.verdict = .allowed
    let bad = run(yes, wrong)
    #expect(bad.count == 1 && !bad[0].holds)
    #expect(bad[0].location == "tests/x.yaml:4:5")
    #expect(
      bad[0].description.hasPrefix(
        "tests/x.yaml:4:5: error: pair: expected 'allowed' and 'allowed', got 'allowed' and 'forbidden'; "))
  }
}
