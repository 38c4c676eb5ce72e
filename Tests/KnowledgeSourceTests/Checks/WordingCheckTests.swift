// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import KnowledgeSource

/// Checks of the questions that train the matcher.
@Suite struct WordingCheckTests {
  private let picnic = "topics/dogs/dog-at-picnic.yaml"

  @Test(arguments: ["kapan taman tutup", "Kapan taman  tutup?!", "\"kapan, taman tutup...\""])
  func theSameQuestionInTwoTopics(question: String) throws {
    let pack = try MarkedPack("topics/manners/disturb-others.yaml", "    - musik keras di taman", "    - ¦\(question)")
    try pack.expect(
      .error, DistinctWordings.name,
      "the same question also trains topic 'opening-hours' (topics/facts/opening-hours.yaml:8:7)")
  }

  @Test func theSameQuestionInATopicAndARefusal() throws {
    let pack = try MarkedPack("topics/manners/disturb-others.yaml", "    - musik keras di taman", "    - Halo!")
    let found = try pack.findings().filter { $0.check == DistinctWordings.name }
    #expect(found.map(\.severity) == [.error])
    #expect(found.first?.message.contains("refusal 'greeting' (refusals/greeting.yaml:5:7)") == true)
  }

  @Test func theSameQuestionTwiceInOneTopicIsNoError() throws {
    let pack = try MarkedPack(picnic, "    - piknik keluarga bawa anjing", "    - Anjing di halaman piknik?")
    #expect(try pack.findings() == [])
  }

  @Test func aTestThatIsTrainedWith() throws {
    let pack = try MarkedPack(
      "tests/pairs.yaml", "- {ask: \"apakah hujan besok pagi?\"", "- ¦{ask: \"Apakah besok hujan?\"")
    try pack.expect(.warning, DistinctWordings.name, "this test is trained with, at refusals/weather.yaml:6:7")
  }

  @Test func tooFewQuestions() throws {
    let pack = try MarkedPack(picnic, "    - piknik keluarga bawa anjing\n", "")
    try pack.replace("questions:\n", with: "¦questions:\n", in: picnic)
    try pack.expect(.warning, EnoughWordings.name, "9 id and 6 en questions; a conduct topic needs 10 and 6")
    let facts = try MarkedPack("topics/facts/opening-hours.yaml", "    - gate opening time\n", "")
    try facts.expect(.warning, EnoughWordings.name, "8 id and 4 en questions; a info topic needs 8 and 5")
  }

  @Test(arguments: [
    ("kucing di halaman piknik", "it names animal cat, the topic requires animal dog"),
    ("bukan anjing di halaman piknik", "it denies animal dog, which the topic requires"),
  ])
  func aQuestionThatCannotReachItsTopic(question: String, reason: String) throws {
    let pack = try MarkedPack(picnic, "    - anjing di halaman piknik", "    - ¦\(question)")
    try pack.expect(
      .warning, WordingsReachTheirTopic.name, "this question cannot reach 'dog-at-picnic': \(reason)")
  }

  @Test func aQuestionThatDeniesItsTopicsSituation() throws {
    let pack = try MarkedPack(picnic, "requires: {animal: dog}", "requires: {animal: dog}\ngiven: [at-night]")
    try pack.replace("    - anjing di halaman piknik", with: "    - ¦anjing di halaman piknik siang hari", in: picnic)
    try pack.expect(.warning, WordingsReachTheirTopic.name, "it denies 'at-night', which the topic gives")
  }

  @Test func normalising() {
    #expect(DistinctWordings.normalised("  Boleh-kah, saya?? ") == "boleh kah saya")
    #expect(DistinctWordings.normalised("?!") == "")
    #expect(DistinctWordings.normalised("Pasal 5") != DistinctWordings.normalised("Pasal 6"))
  }
}
