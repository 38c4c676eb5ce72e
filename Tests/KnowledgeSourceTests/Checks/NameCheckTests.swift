// SPDX-License-Identifier: GPL-3.0-or-later

import KnowledgeSource
import Testing

@testable import KnowledgeSource

/// Checks of what is named and of what leads to what.
@Suite struct NameCheckTests {
  private let leash = "regulations/park-bylaw-2021/art-7.yaml"

  @Test(arguments: [
    (
      "vocabulary/addressees.yaml", "broader: visitor", "broader: ¦visitr",
      "'visitr' is not a known addressee; did you mean 'visitor'?"
    ),
    (
      "regulations/park-bylaw-2021/art-7.yaml", "if: [inside-dog-area]", "if: [¦inside-dogarea]",
      "'inside-dogarea' is not a known condition; did you mean 'inside-dog-area'?"
    ),
    (
      "regulations/park-bylaw-2021/art-7.yaml", "must-not: walk-dog-off-leash", "must-not: ¦walk-dog-offleash",
      "is not a known topic; did you mean 'walk-dog-off-leash'?"
    ),
    (
      "regulations/park-bylaw-2021/art-7.yaml", "overrides: [leash-duty]", "overrides: [¦leash-dutty]",
      "'leash-dutty' is not a known norm; did you mean 'leash-duty'?"
    ),
    (
      "regulations/park-bylaw-2021/art-7.yaml", "sanction: fine", "sanction: ¦fines",
      "'fines' is not a known sanction; did you mean 'fine'?"
    ),
    (
      "regulations/park-bylaw-2021/art-7.yaml", "penalty: [park-bylaw-2021/art-12]",
      "penalty: [¦park-bylaw-2021/art-13]", "'park-bylaw-2021/art-13' is not a known provision; did you mean"
    ),
    (
      "regulations/city-order-2024/instrument.yaml", "confidence: high", "implements: [¦park-bylaw]\nconfidence: high",
      "'park-bylaw' is not a known instrument"
    ),
    (
      "topics/dogs/dog-at-picnic.yaml", "{topic: walk-dog-on-leash,", "{topic: ¦walk-dog-on-lead,",
      "'walk-dog-on-lead' is not a known topic"
    ),
    (
      "topics/dogs/dog-at-picnic.yaml", "requires: {animal: dog}", "requires: {animal: ¦dogs}",
      "'animal/dogs' is not a known facet value; did you mean 'animal/dog'?"
    ),
    (
      "topics/dogs/dog-at-picnic.yaml", "requires: {animal: dog}", "requires: {¦animals: dog}",
      "'animals' is not a known facet; did you mean 'animal'?"
    ),
    (
      "conflicts.yaml", "topics: [dog-at-picnic]", "topics: [¦dogs-at-picnic]",
      "'dogs-at-picnic' is not a known topic; did you mean 'dog-at-picnic'?"
    ),
    (
      "calendar.yaml", "cites: [park-bylaw-2021/art-3]", "cites: [¦nothing/at-all]",
      "'nothing/at-all' is not a known provision"
    ),
    (
      "tests/pairs.yaml", "class: weather", "class: ¦wether", "'wether' is not a known refusal; did you mean 'weather'?"
    ),
    (
      "pack.yaml", "default-addressee: visitor", "default-addressee: ¦visitors",
      "'visitors' is not a known addressee; did you mean 'visitor'?"
    ),
  ])
  func knownVocabulary(file: String, old: String, new: String, message: String) throws {
    let pack = try MarkedPack(file, old, new)
    let found = try pack.findings().filter { $0.check == KnownVocabulary.name && $0.location == pack.expected }
    #expect(found.count == 1 && found[0].severity == .error)
    #expect(found.first?.message.contains(message) == true, "\(found)")
  }

  @Test func aNormWithVersionsMayBeNamedPlainly() throws {
    // `leash-duty` has two versions; `dog-area` names it without a date, and the pack has no finding.
    #expect(try MarkedPack().findings() == [])
    let pack = try MarkedPack(leash, "overrides: [leash-duty]", "overrides: [¦leash-duty@2020-01-01]")
    try pack.expect(.error, KnownVocabulary.name, "'leash-duty@2020-01-01' is not a known norm")
  }

  @Test func topicsAreNotBroaderThanThemselves() throws {
    let pack = try MarkedPack(
      "topics/manners/disturb-others.yaml", "kind: conduct", "kind: conduct\n¦broader: let-dog-bark")
    try pack.expect(
      .error, BroaderAcyclic.name, "'broader' leads in a circle: 'disturb-others' → 'let-dog-bark' → 'disturb-others'")
  }

  @Test func addresseesAreNotBroaderThanThemselves() throws {
    let pack = try MarkedPack(
      "vocabulary/addressees.yaml", "resident:\n  broader: visitor", "¦resident:\n  broader: resident")
    try pack.expect(.error, BroaderAcyclic.name, "'resident' → 'resident'")
  }

  @Test func facetValuesAreNotBroaderThanThemselves() throws {
    let pack = try MarkedPack(
      "vocabulary/facets.yaml", "  pet: {label:", "  pet: {broader: cat, label:"
    )
    .replace("  cat: {broader: pet,", with: "  ¦cat: {broader: pet,", in: "vocabulary/facets.yaml")
    try pack.expect(.error, BroaderAcyclic.name, "'cat' → 'pet' → 'cat'")
  }

  @Test func overridesDoNotCircle() throws {
    let pack = try MarkedPack(leash, "      - id: dog-area", "      - ¦id: dog-area")
    try pack.replace("yields-to: [night-quiet]", with: "yields-to: [night-quiet, leash-duty]", in: leash)
    try pack.expect(
      .error, OverridesAcyclic.name, "norms defeat one another in a circle: 'dog-area' → 'leash-duty' → 'dog-area'")
  }

  @Test func normsOfDifferentTimesDoNotCircle() throws {
    let pack = try MarkedPack(leash, "overrides: [leash-duty]", "overrides: [leash-duty]")
    try pack.replace(
      "        sanction: fine\n        cite: self",
      with:
        "        sanction: fine\n        overrides: [old-ban]\n        cite: self\n      - id: old-ban\n        who: guest\n"
        + "        must-not: walk-dog-off-leash\n        cite: self", in: leash)
    #expect(try pack.findings().filter { $0.severity == .error }.isEmpty)
  }

  @Test func aProhibitionDoesNotOverrideAPermission() throws {
    let pack = try MarkedPack(
      "regulations/city-order-2024/par-2.yaml", "        sanction: fine",
      "        ¦overrides: [dog-area]\n        sanction: fine")
    try pack.expect(
      .error, NoProhibitionOverPermission.name,
      "prohibition 'night-quiet' must not override 'dog-area', which is no prohibition; write 'yields-to: [night-quiet]'"
    )
  }

  @Test func circlesAreFoundOnceEach() {
    #expect(Cycle.all(in: ["a": ["b"], "b": ["c"], "c": ["a"], "d": ["a"]]) == [["a", "b", "c"]])
    #expect(Cycle.all(in: ["a": ["a"], "b": ["c"], "c": ["b"]]) == [["a"], ["b", "c"]])
    #expect(Cycle.all(in: ["a": ["b", "c"], "b": ["d"], "c": ["d"]]) == [])
    let chain = Dictionary(uniqueKeysWithValues: (0..<20_000).map { ("\($0)", ["\($0 + 1)"]) })
    #expect(Cycle.all(in: chain) == [])
  }
}
