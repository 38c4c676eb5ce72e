// SPDX-License-Identifier: GPL-3.0-or-later

import KnowledgeSource
import Law
import Testing

/// Checks of what holds when, how sure it is, and how long ago somebody looked.
@Suite struct DateCheckTests {
  private let pond = "regulations/park-bylaw-2021/art-9.yaml"
  private let fines = "regulations/park-bylaw-2021/art-12.yaml"

  @Test func aHoleBetweenVersions() throws {
    let pack = try MarkedPack(fines, "  2024-01-01:", "  ¦2024-01-01:")
    try pack.replace("  2021-04-01:", with: "  2023-01-01: repealed\n  2021-04-01:", in: fines)
    try pack.expect(
      .warning, VersionGaps.name, "provision 'park-bylaw-2021/art-12' says nothing from 2023-01-01 to 2023-12-31")
  }

  @Test func aHoleBetweenAnswers() throws {
    let pack = try MarkedPack("topics/facts/fine-amount.yaml", "  2021-04-01:", "  2023-01-01: repealed\n  2021-04-01:")
    try pack.expect(.warning, VersionGaps.name, "topic 'fine-amount' says nothing from 2023-01-01 to 2023-12-31")
  }

  @Test func aVersionAfterTheEndOfItsInstrument() throws {
    let pack = try MarkedPack(
      "regulations/park-bylaw-2021/instrument.yaml", "in-force: 2021-04-01", "in-force: 2021-04-01\nuntil: 2023-06-30")
    let found = try pack.findings().filter { $0.check == VersionGaps.name && $0.severity == .error }
    #expect(
      found.map(\.description) == [
        "regulations/park-bylaw-2021/art-12.yaml:5:3: error: this version lies outside the life of 'park-bylaw-2021' "
          + "(from 2021-04-01 to 2023-06-30) [VersionGaps]",
        "regulations/park-bylaw-2021/art-7.yaml:5:3: error: this version lies outside the life of 'park-bylaw-2021' "
          + "(from 2021-04-01 to 2023-06-30) [VersionGaps]",
      ])
  }

  @Test func aVersionBeforeTheBeginningOfItsInstrument() throws {
    let older = "  ¦2019-01-01:\n    summary: {id: Denda 10., en: A fine of 10.}\n    confidence: high\n"
    let pack = try MarkedPack(fines, "    sources: [park bylaw]\n", "    sources: [park bylaw]\n" + older)
    try pack.expect(.error, VersionGaps.name, "this version lies outside the life of 'park-bylaw-2021'")
  }

  @Test func aNormMustRestOnAProvisionInForce() throws {
    let pack = try MarkedPack(
      "topics/dogs/walk-dog-on-leash.yaml", "    cite: park-bylaw-2021/art-7", "    ¦cite: park-bylaw-2021/art-99")
    pack.put(
      "provision: art-99\npinpoint: Art. 99\nreviewed: {by: park-desk, date: 2026-06-01}\nversions:\n  2022-01-01: repealed\n",
      in: "regulations/park-bylaw-2021/art-99.yaml")
    try pack.expect(
      .error, "CitationsInForce", "norm 'leashed-walk' rests on 'park-bylaw-2021/art-99', which is never in force")
  }

  @Test func aNormWhosePenaltyIsRepealed() throws {
    let pack = try MarkedPack(
      "regulations/city-order-2024/par-2.yaml", "penalty: [park-bylaw-2021/art-12]",
      "penalty: [¦park-bylaw-2021/art-12]")
    try pack.replace("  2024-01-01:", with: "  2025-01-01: repealed\n  2024-01-01:", in: fines)
    let found = try pack.findings().filter { $0.location == pack.expected }
    #expect(found.map(\.severity) == [.warning])
    #expect(
      found.first?.message == "norm 'night-quiet' cites 'park-bylaw-2021/art-12', which is not in force on 2026-06-15")
  }

  @Test func anAnswerThatCitesALaterLaw() throws {
    let pack = try MarkedPack(
      "topics/facts/fine-amount.yaml", "The fine is 20.\"}\n    cites: [park-bylaw-2021/art-12]",
      "The fine is 20.\"}\n    cites: [city-order-2024/par-2]")
    try pack.expect(
      .warning, CitationsInForce.name,
      "the answer of 2021-04-01 cites 'city-order-2024/par-2', which is not in force between 2021-04-01 and 2023-12-31")
  }

  @Test func aCurrentAnswerThatCitesRepealedLaw() throws {
    let pack = try MarkedPack(
      "topics/facts/opening-hours.yaml", "cites: [park-bylaw-2021/art-3]", "cites: [¦park-bylaw-2021/art-12]")
    try pack.replace("  2024-01-01:", with: "  2025-01-01: repealed\n  2024-01-01:", in: fines)
    let found = try pack.findings().filter { $0.location == pack.expected }
    #expect(found.map(\.severity) == [.warning])
    #expect(found.first?.message.hasSuffix("which is not in force on 2026-06-15") == true)
  }

  @Test func whatIsUncertainSaysWhy() throws {
    let pack = try MarkedPack(pond, "  2021-04-01:", "  ¦2021-04-01:")
    try pack.replace(
      "    note: {id: Batas kolam belum dipetakan., en: The bounds of the pond have not been mapped.}\n", with: "",
      in: pond)
    try pack.expect(.error, LowConfidenceIsMarked.name, "confidence is medium but no 'note' says what is uncertain")
  }

  @Test func reviewsGrowOld() throws {
    let pack = try MarkedPack(
      pond, "reviewed: {by: park-desk, date: 2026-06-01}", "reviewed: ¦{by: park-desk, date: 2025-06-14}")
    try pack.expect(
      .warning, ReviewIsFresh.name, "last reviewed on 2025-06-14, more than 12 months before 2026-06-15")
    #expect(
      try MarkedPack(pond, "date: 2026-06-01", "date: 2025-06-15").findings().isEmpty)
  }

  @Test func missingReviewsAreCountedByFolder() throws {
    let pack = try MarkedPack(pond, "reviewed: {by: park-desk, date: 2026-06-01}\n", "")
    try pack.replace("reviewed: {by: park-desk, date: 2026-06-01}\n", with: "", in: fines)
    try pack.replace("reviewed: {by: park-desk, date: 2026-06-01}\n", with: "", in: "topics/dogs/dog-at-picnic.yaml")
    let found = try pack.findings().map(\.description)
    #expect(
      found == [
        "regulations/park-bylaw-2021: warning: 2 file(s) here have no 'reviewed' [ReviewIsFresh]",
        "topics/dogs: warning: 1 file(s) here have no 'reviewed' [ReviewIsFresh]",
      ])
  }

  @Test func withoutADayTheLatestReviewIsTheDay() throws {
    let pack = try MarkedPack(pond, "date: 2026-06-01", "date: 2024-06-01")
    #expect(try pack.read().latestReview == CalendarDate(iso: "2026-06-01"))
    let found = PackCheck.run(try KnowledgeFolder(path: pack.path)).findings
    #expect(found.map(\.message) == ["last reviewed on 2024-06-01, more than 12 months before 2026-06-01"])
  }
}
