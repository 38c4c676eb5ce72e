// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Knowledge
import Law
import Testing

@testable import Publishing

@Suite struct FAQDocumentTests {
  @Test func groupsTopicsInBothLanguages() {
    let document = FAQDocument(ParkPack.assistant, options: ParkPack.options)
    #expect(document.groups.map(\.id) == ["animals", "visits"])
    #expect(document.groups[0].items.map(\.topic) == ["feed-ducks", "hostile", "ride-swan", "unleash-dog"])
    #expect(document.groups[0].title.en == "Animals")
    #expect(document.groups[0].items[0].turns.map(\.language) == [.id, .en])
    #expect(document.groups[0].items[0].turns.map(\.verdict) == [.forbidden, .forbidden])
    #expect(document.groups[0].items[0].question(.id) == "Bolehkah memberi makan bebek?")
    #expect(document.instruments.map(\.short) == ["Bylaw 3/2021"])
    #expect(document.count == 5)
  }

  @Test func leavesOutInformationWithoutAnAnswerOnTheDate() {
    #expect(FAQDocument(ParkPack.assistant, options: ParkPack.options).omitted == ["closed-gate"])
    let early = FAQOptions(asOf: CalendarDate(year: 2021, month: 5, day: 1)!)
    #expect(FAQDocument(ParkPack.assistant, options: early).omitted.isEmpty)
  }

  @Test func selects() throws {
    var options = ParkPack.options
    options.groups = ["visits"]
    options.languages = [.en]
    var base = ParkPack.base
    base.pack.groups = ["visits": LocalizedText(id: "Kunjungan", en: "Your visit")]
    let assistant = try Assistant(KnowledgeCompiler.compile(base, fingerprint: "f00d"))
    let document = FAQDocument(assistant, options: options)
    #expect(document.groups.map(\.title.en) == ["Your visit"])
    #expect(document.groups[0].items.map { $0.turns.count } == [1])
    options.topics = ["feed-ducks"]
    #expect(FAQDocument(ParkPack.assistant, options: options).count == 0)
  }

  @Test(arguments: FAQFormat.allCases)
  func twoBuildsAreEqual(format: FAQFormat) throws {
    var shuffled = ParkPack.base
    shuffled.topics.reverse()
    let other = try FAQDocument(
      Assistant(KnowledgeCompiler.compile(shuffled, fingerprint: "f00d")), options: ParkPack.options)
    let document = FAQDocument(ParkPack.assistant, options: ParkPack.options)
    #expect(Array(format.writer().write(document).utf8) == Array(format.writer().write(other).utf8))
  }

  @Test(arguments: FAQFormat.allCases)
  func hostileTextStaysText(format: FAQFormat) {
    let text = format.writer().write(FAQDocument(ParkPack.assistant, options: ParkPack.options))
    #expect(!text.unicodeScalars.contains { $0.value == 0x202E || $0.value == 0x1B })
    if format != .csv, format != .text { #expect(!text.contains("<script>alert")) }
    #expect(text.contains("alert(1)"))
  }

  @Test(arguments: FAQFormat.allCases)
  func everyItemAndTheHeadAreThere(format: FAQFormat) {
    let text = format.writer().write(FAQDocument(ParkPack.assistant, options: ParkPack.options))
    for label in ["eeding the ducks", "emberi makan bebek", "pening hours", "iding a swan", "elepas anjing"] {
      #expect(text.contains(label), "\(label)")
    }
    #expect(text.contains("f00d"))
    #expect(text.contains("Bylaw 3/2021 Art. 8"))
    if format != .csv { #expect(text.contains("Dinas Taman")) }
  }

  @Test(arguments: FAQFormat.allCases)
  func anEmptySelectionIsStillADocument(format: FAQFormat) {
    var options = ParkPack.options
    options.topics = []
    #expect(!format.writer().write(FAQDocument(ParkPack.assistant, options: options)).isEmpty)
  }
}

extension ParkPack {
  static let options = FAQOptions(asOf: today, agency: "Dinas Taman", number: "1/2025")
}
