// SPDX-License-Identifier: GPL-3.0-or-later

import Law
import Testing

@Suite struct JudgeTests {
  private let ban = Rules.norm("ban", .prohibition)

  @Test func silenceIsNotPermission() {
    #expect(Rules.judge([]).verdict == .unregulated)
    #expect(Rules.judge([Rules.norm("swim", .permission, "swim")]).verdict == .unregulated)
  }

  @Test func oneBareNormDecides() {
    #expect(Rules.judge([ban]).verdict == .forbidden)
    #expect(Rules.judge([Rules.norm("may", .permission)]).verdict == .allowed)
    #expect(Rules.judge([Rules.norm("must", .obligation)]).verdict == .required)
    #expect(Rules.judge([Rules.norm("must", .obligation), Rules.norm("may", .permission)]).verdict == .required)
  }

  @Test func twoBareNormsThatPullApartConflict() {
    let both = Rules.judge([ban, Rules.norm("may", .permission)])
    #expect(both.verdict == .conflicting)
    #expect(both.deciding.count == 2)
    #expect(Rules.judge([ban, Rules.norm("must", .obligation)]).verdict == .conflicting)
  }

  @Test func anExceptionAndAnExceptionToIt() {
    let area = Rules.norm("area", .permission, if: ["in-dog-area"], overrides: ["ban"])
    let night = Rules.norm("night", .prohibition, if: ["at-night"])
    let night2 = Rules.norm("area", .permission, if: ["in-dog-area"], overrides: ["ban"], yieldsTo: ["night"])
    #expect(Rules.judge([ban, area], ["in-dog-area": true]).verdict == .allowed)
    #expect(Rules.judge([ban, area], ["in-dog-area": false]).verdict == .forbidden)
    #expect(Rules.judge([ban, area]).verdict == .conditional)
    let known: [String: Bool] = ["in-dog-area": true, "at-night": true]
    #expect(Rules.judge([ban, area, night], known).verdict == .conflicting)
    #expect(Rules.judge([ban, night2, night], known).verdict == .forbidden)
    #expect(Rules.judge([ban, night2, night], ["in-dog-area": true, "at-night": false]).verdict == .allowed)
    #expect(Rules.judge([ban, night2, night], ["in-dog-area": true]).openFacts == [.condition("at-night")])
  }

  @Test func aDefeatedDefeaterDefeatsNothing() throws {
    let norms = [
      Rules.norm("a", .prohibition), Rules.norm("b", .permission, overrides: ["a"]),
      Rules.norm("c", .permission, overrides: ["b"]),
    ]
    let judgement = Rules.judge(norms)
    // `b` is beaten by `c`, so `a` stands again, beside the permission `c`.
    #expect(judgement.verdict == .conflicting)
    let b = try #require(judgement.considered.first { $0.norm == 1 })
    #expect(b.outcome == .defeated && b.defeatedBy == [2])
  }

  @Test func aProhibitionNeverDefeatsAPermission() {
    let strict = Rules.norm("strict", .prohibition, overrides: ["may"])
    #expect(Rules.judge([strict, Rules.norm("may", .permission)]).verdict == .conflicting)
  }

  @Test func aPermissionThatYieldsToANormThatIsGoneDoesNotStand() {
    #expect(Rules.judge([Rules.norm("may", .permission, yieldsTo: ["gone"])]).verdict == .unregulated)
    let expired = Rules.norm(
      "gone", .prohibition, validity: Validity(from: CalendarDate(dayNumber: 0), before: Rules.today))
    #expect(Rules.judge([Rules.norm("may", .permission, yieldsTo: ["gone"]), expired]).verdict == .allowed)
  }

  @Test func aNormForABroaderConductGovernsTheNarrowerOne() {
    let norm = Rules.norm("ban", .prohibition, "use-park")
    let judgement = Rules.judge([norm], on: "walk-small-dog")
    #expect(judgement.verdict == .forbidden)
    #expect(judgement.considered.map(\.distance) == [2])
    #expect(Rules.judge([Rules.norm("ban", .prohibition, "walk-small-dog")], on: "use-park").verdict == .unregulated)
  }

  @Test func normsHoldFromTheirFirstDayToTheDayBeforeTheirEnd() {
    let span = Validity(from: Rules.today, before: Rules.today.next)
    let norm = Rules.norm("ban", .prohibition, validity: span)
    #expect(Rules.judge([norm], date: Rules.today.previous).verdict == .unregulated)
    #expect(Rules.judge([norm], date: Rules.today).verdict == .forbidden)
    #expect(Rules.judge([norm], date: Rules.today.next).verdict == .unregulated)
  }

  @Test func exactlyOneConditionOfAGroupHolds() {
    let norms = [
      Rules.norm("a", .prohibition, if: ["spring"]), Rules.norm("b", .permission, if: ["summer"]),
      Rules.norm("c", .permission, if: ["winter"]),
    ]
    #expect(Rules.judge(norms, ["spring": true]).verdict == .forbidden)
    #expect(Rules.judge(norms, ["spring": false]).verdict == .allowed)
    #expect(Rules.judge(norms, ["summer": false, "winter": false]).verdict == .forbidden)
    let open = Rules.judge(norms)
    #expect(open.verdict == .conditional)
    #expect(open.openFacts == [.condition("spring")])
    // Never two seasons at once, never none.
    #expect(Rules.judge([Rules.norm("x", .prohibition, if: ["spring", "summer"])]).verdict == .unregulated)
    #expect(
      Rules.judge(norms.map { norm in Rules.norm(norm.id, .prohibition, if: norm.conditions) }).verdict == .forbidden)
  }

  @Test func aConditionThatChangesNothingIsNotAskedFor() {
    let norms = [ban, Rules.norm("twice", .prohibition, if: ["at-night"])]
    #expect(Rules.judge(norms).verdict == .forbidden)
    #expect(Rules.judge(norms).openFacts.isEmpty)
  }

  @Test func normsForAnAddresseeBindEverybodyBelow() {
    #expect(Rules.judge([ban], who: "day-guest").verdict == .forbidden)
    #expect(Rules.judge([ban], who: "keeper").verdict == .unregulated)
    let guests = Rules.norm("guests", .prohibition, who: "guest")
    #expect(Rules.judge([guests], who: "resident").verdict == .unregulated)
    #expect(Rules.judge([guests], who: "day-guest").verdict == .forbidden)
  }

  @Test func anAbstractAddresseeIsAskedWhichKindItIs() {
    let norms = [ban, Rules.norm("residents", .permission, who: "resident", overrides: ["ban"])]
    let judgement = Rules.judge(norms)
    #expect(judgement.verdict == .conditional)
    #expect(judgement.tree.branches.map(\.verdict).sorted { $0.rawValue < $1.rawValue } == [.allowed, .forbidden])
    #expect(judgement.openFacts.allSatisfy { if case .addressee = $0 { true } else { false } })
    #expect(Rules.judge(norms, who: "resident").verdict == .allowed)
    #expect(Rules.judge(norms, who: "guest").verdict == .forbidden)
  }

  @Test func tooManyOpenConditionsAreReportedAsConflictingNotGuessed() {
    let many = (0..<70).map { Condition(id: "c\($0)", label: LocalizedText(id: "c", en: "c")) }
    let norms = many.map { Rules.norm("n-\($0.id)", .permission, if: [$0.id]) }
    let book = NormBook(norms: norms, addressees: Rules.addressees, conditions: many, broader: [:])
    let judgement = Judge(book).judgement(on: "walk-dog", facts: Facts(addressee: "guest"), date: Rules.today)
    #expect(judgement.verdict == .conflicting)
  }

  @Test func repeatedIdentifiersAndCirclesDoNotCrash() {
    let circle = [
      Rules.norm("a", .prohibition, overrides: ["b"]), Rules.norm("b", .prohibition, overrides: ["a"]),
      Rules.norm("c", .permission, overrides: ["a", "b"], yieldsTo: ["a"]), Rules.norm("c", .permission),
    ]
    #expect(Rules.judge(circle).verdict != .allowed)
    let book = NormBook(
      norms: [ban], addressees: Rules.addressees, conditions: [],
      broader: ["walk-dog": "use-park", "use-park": "walk-dog"])
    let judgement = Judge(book).judgement(on: "walk-dog", facts: Facts(addressee: "guest"), date: Rules.today)
    #expect(judgement.verdict == .forbidden)
  }
}
