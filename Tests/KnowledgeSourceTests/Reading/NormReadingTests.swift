// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import KnowledgeSource
import Law
import Testing

@Suite struct NormReadingTests {
  private let leash = "regulations/park-bylaw-2021/art-7.yaml"

  @Test func exactlyOneModality() throws {
    let both = try MarkedPack(leash, "      - id: dog-area", "      - ¦id: dog-area\n        must: walk-dog-off-leash")
    try both.expect(.error, "OneModality", "norm 'dog-area' must have exactly one of must, must-not and may")
    let none = try MarkedPack(
      leash, "      - id: dog-area\n        who: visitor\n        may: walk-dog-off-leash",
      "      - ¦id: dog-area\n        who: visitor")
    try none.expect(.error, "OneModality", "norm 'dog-area' must have exactly one of must, must-not and may")
  }

  @Test func aProhibitionDoesNotYield() throws {
    let pack = try MarkedPack(
      leash, "        must-not: walk-dog-off-leash",
      "        must-not: walk-dog-off-leash\n        yields-to: ¦[dog-area]")
    try pack.expect(.error, "OneModality", "only a permission or an obligation yields")
  }

  @Test func aPermissionByReadingGivesItsReason() throws {
    let pack = try MarkedPack(
      "topics/dogs/walk-dog-on-leash.yaml",
      "  - id: leashed-walk\n    who: visitor\n    may: walk-dog-on-leash\n    cite: park-bylaw-2021/art-7\n    because: {id: Pasal 7 hanya melarang anjing lepas., en: Article 7 forbids only loose dogs.}",
      "  - ¦id: leashed-walk\n    who: visitor\n    may: walk-dog-on-leash\n    cite: park-bylaw-2021/art-7")
    try pack.expect(.error, "PermissionsAreReasoned", "permission 'leashed-walk' is a reading and needs 'because'")
  }

  @Test func aTopicsNormHoldsAsLongAsTheProvisionItCites() throws {
    let norm = try #require(try MarkedPack().read().base.norms.first { $0.id == "leashed-walk" })
    #expect(norm.validity == Validity(from: try #require(CalendarDate(iso: "2021-04-01"))))
  }

  @Test func aNormOfSeveralVersionsIsNamedByThoseInEffect() throws {
    let exception = """
              sanction: fine
              cite: self
            - id: keeper-may
              who: keeper
              may: walk-dog-off-leash
              overrides: [leash-duty]
              cite: self

      """
    let pack = try MarkedPack(leash, "        sanction: fine\n        cite: self\n", exception)
    let norms = Dictionary(uniqueKeysWithValues: try pack.read().base.norms.map { ($0.id, $0) })
    #expect(norms["leash-duty@2021-04-01"]?.validity.end == CalendarDate(iso: "2024-01-01"))
    #expect(norms["leash-duty"]?.validity.start == CalendarDate(iso: "2024-01-01"))
    // The newer exception defeats the newer ban, the older one the older.
    #expect(norms["dog-area"]?.overrides == ["leash-duty"])
    #expect(norms["keeper-may"]?.overrides == ["leash-duty@2021-04-01"])
    #expect(try pack.findings() == [])
  }

  @Test func aNormOfWiderSpanNamesAllVersions() throws {
    let pack = try MarkedPack(
      "topics/dogs/walk-dog-on-leash.yaml", "    because: {id: Pasal 7",
      "    overrides: [leash-duty]\n    because: {id: Pasal 7")
    let norm = try #require(try pack.read().base.norms.first { $0.id == "leashed-walk" })
    #expect(norm.overrides == ["leash-duty", "leash-duty@2021-04-01"])
  }

  @Test func theSameNormTwiceInOneVersionIsAnError() throws {
    let twice =
      "      - ¦id: leash-duty\n        who: guest\n        must-not: walk-dog-off-leash\n        cite: self\n"
    let pack = try MarkedPack(leash, "      - id: dog-area", twice + "      - id: dog-area")
    try pack.expect(.error, "UniqueIdentifiers", "norm 'leash-duty' is already defined at \(leash):10:9")
    #expect(try pack.read().base.norms.count { $0.id.hasPrefix("leash-duty") } == 2)
  }
}
