// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import KnowledgeSource

/// Checks that ask the judge.
@Suite struct VerdictCheckTests {
  private let picnic = "topics/dogs/dog-at-picnic.yaml"
  private let pond = "topics/dogs/dog-swims-in-pond.yaml"

  @Test func aConductOfWhichNoNormSpeaks() throws {
    let pack = try MarkedPack("topics/manners/let-dog-bark.yaml", "topic: let-dog-bark", "¦topic: let-dog-bark")
    try pack.replace("broader: disturb-others\n", with: "", in: "topics/manners/let-dog-bark.yaml")
    let found = try pack.findings().filter { $0.check == ConductsAreGoverned.name }
    #expect(found.map(\.severity) == [.warning])
    #expect(found.first?.message == "no norm in force on 2026-06-15 speaks of 'let-dog-bark' for 'visitor'")
    #expect(found.first?.location == pack.expected)
  }

  @Test func anUnregisteredConflictThroughout() throws {
    let pack = try MarkedPack(picnic, "topic: dog-at-picnic", "¦topic: dog-at-picnic")
    pack.put("[]\n", in: "conflicts.yaml")
    try pack.expect(
      .error, ConflictsAreRegistered.name, "norms pull apart for 'visitor': 'picnic-ban', 'picnic-welcome'")
  }

  @Test func anUnregisteredConflictUnderConditions() throws {
    let pack = try MarkedPack("regulations/park-bylaw-2021/art-9.yaml", "        unless: [assistance-dog]\n", "")
    let found = try pack.findings().filter { $0.check == ConflictsAreRegistered.name }
    #expect(found.map(\.severity) == [.warning])
    #expect(
      found.first?.message.contains(
        "norms pull apart for 'visitor' when assistance-dog: 'pond-assistance', 'pond-ban'") == true, "\(found)")
  }

  @Test func aConflictForOneKindOfPersonOnly() throws {
    let pack = try MarkedPack(
      "regulations/park-bylaw-2021/art-8.yaml", "        cite: self",
      "        cite: self\n      - id: guests-need-not\n        who: guest\n        must-not: clean-up-after-dog\n        cite: self"
    )
    let found = try pack.findings().filter { $0.check == ConflictsAreRegistered.name }
    #expect(found.map(\.severity) == [.error, .warning], "for guests throughout, for visitors when they are guests")
  }

  @Test func aVerdictWithoutAReason() throws {
    let pack = try MarkedPack(pond, "guidance:", "¦guidance:")
    try pack.replace("  any: {id: Anjing pemandu dikecualikan., en: Assistance dogs are exempt.}\n", with: "", in: pond)
    try pack.expect(.warning, ForbiddenHasGuidance.name, "no guidance for allowed, conditional")
  }

  @Test func aBanWithoutAnAlternative() throws {
    let pack = try MarkedPack(pond, "topic: dog-swims-in-pond", "¦topic: dog-swims-in-pond")
    try pack.replace(
      "alternatives:\n  - {topic: walk-dog-on-leash, id: Jalan di tepi kolam dengan tali., en: Walk along the pond on a leash.}\n",
      with: "", in: pond)
    try pack.expect(.warning, ConductsHaveAlternatives.name, "no alternative says what may be done instead")
  }

  @Test func anAlternativeThatIsItselfForbidden() throws {
    let pack = try MarkedPack(picnic, "alternatives:", "¦alternatives:")
    try pack.replace("{topic: walk-dog-on-leash,", with: "{topic: let-dog-bark,", in: picnic)
    try pack.expect(
      .warning, ConductsHaveAlternatives.name, "the alternative 'let-dog-bark' is itself forbidden on 2026-06-15")
  }

  @Test func aNormThatNobodyCanAskAbout() throws {
    let norm =
      "        cite: self\n      - id: odd\n        who: visitor\n        ¦must-not: opening-hours\n        cite: self"
    let pack = try MarkedPack("regulations/park-bylaw-2021/art-3.yaml", "        cite: self", norm)
    try pack.expect(.warning, NormsAreReached.name, "norm 'odd' is never reached: 'opening-hours' is an info topic")
    let silent = try MarkedPack(
      file: "topics/manners/litter.yaml",
      "topic: litter\nkind: conduct\nlabel: {id: nyampah, en: litter}\nquestions: {id: [], en: []}\nreviewed: {by: park-desk, date: 2026-06-01}\n"
    )
    try silent.replace(
      "        cite: self", with: norm.replacing("opening-hours", with: "litter"),
      in: "regulations/park-bylaw-2021/art-3.yaml")
    try silent.expect(
      .warning, NormsAreReached.name, "norm 'odd' is never reached: 'litter' has no question, nor has anything narrower"
    )
  }

  @Test func tooManyOpenConditions() throws {
    let conditions = (1...11).map { "rain-\($0):\n  label: {id: hujan \($0), en: rain \($0)}\n" }.joined()
    let norms = (1...11).map {
      "      - id: rain-norm-\($0)\n        who: visitor\n        must-not: let-dog-bark\n        if: [rain-\($0)]\n        cite: self\n"
    }.joined()
    let pack = try MarkedPack("topics/manners/let-dog-bark.yaml", "topic: let-dog-bark", "¦topic: let-dog-bark")
    try pack.replace("inside-dog-area:", with: conditions + "inside-dog-area:", in: "vocabulary/conditions.yaml")
    try pack.replace(
      "        cite: self\n", with: "        cite: self\n" + norms, in: "regulations/park-bylaw-2021/art-3.yaml")
    try pack.expect(.error, ManyConditions.name, "11 open conditions decide here, more than 10: rain-1, rain-10")
  }
}
