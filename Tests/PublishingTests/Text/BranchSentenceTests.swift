// SPDX-License-Identifier: GPL-3.0-or-later

import Law
import Testing

@testable import Dialogue
@testable import Publishing

@Suite struct BranchSentenceTests {
  private func branch(_ literals: [(Fact, Bool)], _ verdict: Verdict) -> AnswerBranch {
    AnswerBranch(
      literals: literals.map { .init(fact: $0.0, holds: $0.1, label: $0.0.id) }, verdict: verdict, citations: [])
  }

  @Test func namesWhatHoldsAndWhatDoesNot() {
    let branches = [
      branch([(.condition("rain"), true), (.addressee("ranger"), true)], .allowed),
      branch([(.condition("rain"), true), (.addressee("ranger"), false)], .forbidden),
      branch([(.condition("rain"), false), (.condition("night"), true)], .conflicting),
      branch([(.condition("rain"), false), (.condition("night"), false)], .unregulated),
    ]
    #expect(
      BranchSentence(language: .en).sentences(branches) == [
        "For ranger, if rain: allowed", "For other than ranger, if rain: forbidden",
        "If night and not \"rain\": the rules pull apart", "Otherwise: no rule found",
      ])
    #expect(BranchSentence(language: .id).sentences(branches)[1] == "Untuk selain ranger, jika rain: dilarang")
  }

  @Test func leavesOutWhatEarlierBranchesHaveSettled() {
    let branches = [
      branch([(.condition("rain"), true)], .forbidden),
      branch([(.condition("rain"), false), (.condition("night"), true)], .forbidden),
      branch([(.condition("rain"), false), (.condition("night"), false), (.condition("leash"), true)], .allowed),
      branch([(.condition("rain"), false), (.condition("night"), false), (.condition("leash"), false)], .forbidden),
    ]
    #expect(
      BranchSentence(language: .en).sentences(branches) == [
        "If rain: forbidden", "If night: forbidden", "If leash: allowed", "Otherwise: forbidden",
      ])
  }

  @Test func saysIfNotForTheOtherSideOfOneCondition() {
    let branches = [branch([(.condition("rain"), true)], .allowed), branch([(.condition("rain"), false)], .forbidden)]
    #expect(BranchSentence(language: .id).sentences(branches) == ["Jika rain: boleh", "Jika tidak: dilarang"])
  }
}
