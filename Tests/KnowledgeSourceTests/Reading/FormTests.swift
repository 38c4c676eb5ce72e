// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import KnowledgeSource
import Law
import Testing

/// Every way in which a file can be badly formed is one finding with its place.
@Suite struct FormTests {
  private let topic = "topics/dogs/dog-at-picnic.yaml"
  private let provision = "regulations/park-bylaw-2021/art-9.yaml"

  @Test func unknownKeyWithTheNearestKnownOne() throws {
    let pack = try MarkedPack(topic, "guidance:", "¦guidanec:")
    try pack.expect(.error, "UnknownKey", "unknown key 'guidanec'; did you mean 'guidance'?")
  }

  @Test func unknownValueOfAClosedListWithTheNearestKnownOne() throws {
    let pack = try MarkedPack(provision, "confidence: medium", "confidence: ¦meduim")
    try pack.expect(.error, "Form", "'meduim' is not one of low, medium, high; did you mean 'medium'?")
  }

  @Test func otherVerdictsOfATestAreOfTheClosedList() throws {
    let right = try MarkedPack(
      "topics/dogs/walk-dog-on-leash.yaml", "expect: allowed,", "expect: allowed, or: [unclear, conditional],")
    let tests = try #require(KnowledgeFolder(path: right.path).read().pack).expectations
    #expect(tests.contains { $0.alternatives == [.unclear, .conditional] })
    let wrong = try MarkedPack(
      "topics/dogs/walk-dog-on-leash.yaml", "expect: allowed,", "expect: allowed, or: [¦unclaer],")
    try wrong.expect(.error, "Form", "'unclaer' is not one of")
  }

  @Test func aConditionIsAggravatingOnlyWhenItSaysSo() throws {
    let file = "vocabulary/conditions.yaml"
    let pack = try MarkedPack(file, "at-night:\n", "at-night:\n  aggravating: true\n")
    let conditions = try #require(KnowledgeFolder(path: pack.path).read().pack).base.conditions
    #expect(conditions.filter(\.isAggravating).map(\.id) == ["at-night"])
    let wrong = try MarkedPack(file, "at-night:\n", "at-night:\n  aggravating: ¦yes\n")
    try wrong.expect(.error, "Form", "'yes' is not one of true, false")
  }

  @Test func wordsOfTheBackgroundAreRead() throws {
    let pack = try MarkedPack(file: "lexicon/background.yaml", "id: [sore]\nen: [evening]\n")
    let words = try #require(KnowledgeFolder(path: pack.path).read().pack).base.words
    #expect(words.background.id == ["sore"] && words.background.en == ["evening"])
  }

  @Test(arguments: ["2021-02-30", "2021-4-1", "1 April 2021", "20210401"])
  func badDate(text: String) throws {
    let pack = try MarkedPack(
      "regulations/park-bylaw-2021/instrument.yaml", "in-force: 2021-04-01", "issued: ¦\(text)\nin-force: 2021-04-01")
    try pack.expect(.error, "Dates", "'\(text)' is not a date")
  }

  @Test func badDateOfAVersion() throws {
    let pack = try MarkedPack(provision, "2021-04-01:", "¦2021-04-31:")
    try pack.expect(.error, "Dates", "'2021-04-31' is not a date")
  }

  @Test func versionsAreNewestFirst() throws {
    let pack = try MarkedPack("topics/facts/fine-amount.yaml", "  2021-04-01:", "  ¦2025-04-01:")
    try pack.expect(.error, "VersionsNewestFirst", "2025-04-01 must be earlier than 2024-01-01 above it")
  }

  @Test func bothLanguagesAreNeeded() throws {
    let pack = try MarkedPack(
      topic, "  any: {id: Dua aturan berbeda., en: Two rules differ.}", "  any: ¦{id: Dua aturan.}")
    try pack.expect(.error, "Form", "'en' is missing")
    let other = try MarkedPack(
      topic, "  any: {id: Dua aturan berbeda., en: Two rules differ.}", "  any: ¦{en: Two rules.}")
    try other.expect(.error, "Form", "'id' is missing")
  }

  @Test func anEmptyTextIsNoText() throws {
    let pack = try MarkedPack(topic, "  any: {id: Dua aturan berbeda.,", "  any: {id: ¦'',")
    try pack.expect(.error, "Form", "'id' is empty")
  }

  @Test func wrongShape() throws {
    let pack = try MarkedPack(topic, "requires: {animal: dog}", "requires: ¦dog")
    try pack.expect(.error, "Form", "'requires' must be a mapping, found 'dog'")
  }

  @Test func identifierDefinedTwice() throws {
    // The city's order is read before the bylaw.
    let pack = try MarkedPack("regulations/park-bylaw-2021/art-10.yaml", "- id: picnic-ban", "- ¦id: picnic-welcome")
    try pack.expect(
      .error, "UniqueIdentifiers",
      "norm 'picnic-welcome' is already defined at regulations/city-order-2024/par-3.yaml:10:9")
  }

  @Test func aTopicDefinedTwice() throws {
    let copy = """
      ¦topic: opening-hours
      kind: info
      intent: date
      label: {id: jam buka, en: hours}
      questions: {id: [], en: []}
      answers: {2021-04-01: {text: {id: ya, en: yes}}}
      reviewed: {by: park-desk, date: 2026-06-01}
      """
    let pack = try MarkedPack(file: "topics/manners/opening-hours.yaml", copy)
    try pack.expect(
      .error, "UniqueIdentifiers", "topic 'opening-hours' is already defined at topics/facts/opening-hours.yaml:1:1")
  }

  @Test func theIdentifierIsTheFileName() throws {
    let pack = try MarkedPack("refusals/weather.yaml", "refusal: weather", "refusal: ¦wether")
    try pack.expect(.error, "FileNames", "'wether' must be the file's name, 'weather'")
  }

  @Test func notAnIdentifier() throws {
    let pack = try MarkedPack("refusals/weather.yaml", "refusal: weather", "refusal: ¦The Weather")
    try pack.expect(.error, "Form", "'The Weather' is not an identifier")
  }

  @Test func notUTF8() throws {
    let pack = try MarkedPack()
    pack.write([0x72, 0x65, 0x66, 0xFF, 0xFE], to: "refusals/weather.yaml")
    let found = try pack.findings().filter { $0.location.file == "refusals/weather.yaml" }
    #expect(found.map(\.description) == ["refusals/weather.yaml: error: the file is not UTF-8 [Form]"])
  }

  @Test func emptyFile() throws {
    let pack = try MarkedPack(file: "refusals/weather.yaml", "# nothing\n")
    let found = try pack.findings().filter { $0.location.file == "refusals/weather.yaml" }
    #expect(found.map(\.description) == ["refusals/weather.yaml: error: the file is empty [Form]"])
  }

  @Test func notYAML() throws {
    let pack = try MarkedPack("refusals/weather.yaml", "reply: {id:", "reply: {id: [")
    let found = try pack.findings().filter { $0.check == "Form" }
    #expect(found.count == 1)
    #expect(found.first?.location.file == "refusals/weather.yaml")
    #expect((found.first?.location.line ?? 0) > 10)
    #expect(found.first?.message.hasPrefix("not YAML: ") == true)
  }

  @Test func aKeyGivenTwice() throws {
    let pack = try MarkedPack("refusals/greeting.yaml", "tone: greet", "tone: greet\ntone: thank")
    let found = try pack.findings().filter { $0.check == "Form" }
    #expect(found.map(\.message) == ["key given twice: tone"])
  }

  @Test(arguments: ["\u{200B}", "\u{202E}", "\u{2066}", "\u{FEFF}", "\u{00AD}"])
  func invisibleCharacters(character: String) throws {
    let pack = try MarkedPack(topic, "  any: {id: Dua aturan", "  any: {id: ¦Dua\(character) aturan")
    try pack.expect(.error, "CleanText", "invisible or direction-changing character U+")
  }

  @Test func invisibleCharactersInQuestions() throws {
    let pack = try MarkedPack(topic, "    - anjing di halaman piknik", "    - ¦anjing\u{200D} di halaman piknik")
    try pack.expect(.error, "CleanText", "U+200D")
  }

  @Test(arguments: ["TODO", "tbd: check this", "Lorem ipsum dolor", "see {{source}}"])
  func placeholders(text: String) throws {
    let pack = try MarkedPack(topic, "  any: {id: Dua aturan berbeda.,", "  any: {id: ¦\"\(text)\",")
    try pack.expect(.error, "CleanText", "write the text or leave the key out")
  }

  @Test(arguments: [
    ("vocabulary/adressees.yaml", "'adressees.yaml' is not known here; did you mean 'addressees'?"),
    ("lexicon/slangs.yaml", "'slangs.yaml' is not known here; did you mean 'slang'?"),
    ("notes.yaml", "no place for this file in a pack"), ("topics/loose.yaml", "no place for this file in a pack"),
    ("regulations/old-law/art-1.yaml", "no readable instrument.yaml stands beside this provision"),
  ])
  func unknownFileNames(file: String, message: String) throws {
    let pack = try MarkedPack(file: file, "key: value\n")
    let found = try pack.findings().filter { $0.location.file == file }
    #expect(found.map(\.check) == ["FileNames"])
    #expect(found.first?.message.contains(message) == true)
  }
}
