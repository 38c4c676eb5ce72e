// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Knowledge
import Law
import Testing

@testable import Publishing

@Suite struct FAQQuestionsTests {
  private static func document(_ questions: [FAQQuestion], options: FAQOptions = ParkPack.options) -> FAQDocument {
    FAQDocument(ParkPack.assistant, options: options, questions: questions)
  }

  @Test func nearDuplicatesShareOneAnswerUnderAllWordings() throws {
    let document = Self.document([
      FAQQuestion(line: 1, text: "Bolehkah memberi makan bebek?"), FAQQuestion(line: 2, text: "kasih roti ke bebek"),
      FAQQuestion(line: 3, text: "May I feed the ducks?"), FAQQuestion(line: 4, text: "kasih roti ke bebek"),
    ])
    let item = try #require(document.items.first)
    #expect(document.count == 1)
    #expect(item.id == "feed-ducks")
    #expect(item.questions.id == ["Bolehkah memberi makan bebek?", "kasih roti ke bebek"])
    #expect(item.questions.en == ["May I feed the ducks?"])
    #expect(item.turns.map(\.language) == [.id, .en])
    #expect(document.rows.map(\.item) == ["feed-ducks", "feed-ducks", "feed-ducks", "feed-ducks"])
    #expect(document.rows.allSatisfy { $0.status == .answered })
  }

  @Test func otherFactsAreAnotherItemWithAnAddressOfItsOwn() throws {
    let plain = FAQQuestion(line: 1, text: "letting a dog off the leash")
    let stated = FAQQuestion(line: 2, text: "letting a dog off the leash", conditions: ["dog-area": true])
    let both = Self.document([plain, stated])
    #expect(both.items.map(\.turns.first?.verdict) == [.conditional, .allowed])
    #expect(both.items[0].id == "unleash-dog")
    #expect(both.items[1].id.hasPrefix("unleash-dog-"))
    #expect(both.items[1].label.en == "letting a dog off the leash (inside the dog area)")
    #expect(Self.document([stated]).items.map(\.id) == [both.items[1].id])
  }

  @Test func whatCannotBeAnsweredKeepsItsRowWithTheReason() {
    let document = Self.document([
      FAQQuestion(line: 1, text: "{broken", problem: "not JSON"), FAQQuestion(line: 4, text: "krrmptv wublgorf"),
      FAQQuestion(line: 5, text: "May I feed the ducks?"),
    ])
    #expect(document.rows.map(\.line) == [1, 4, 5])
    #expect(document.rows.map(\.status) == [.error, .outOfScope, .answered])
    #expect(document.rows[0].reason == "not JSON")
    #expect(document.rows[1].reason?.isEmpty == false)
    #expect(document.count == 1)
  }

  @Test(arguments: FAQFormat.allCases.filter { $0 != .jsonld })
  func everyFormatShowsTheRowsWithoutAnAnswer(format: FAQFormat) {
    let text = format.writer().write(
      Self.document([
        FAQQuestion(line: 7, text: ParkPack.hostile, problem: "broken for a reason"),
        FAQQuestion(line: 9, text: "May I feed the ducks?"),
      ]))
    #expect(text.contains("broken for a reason"))
    #expect(text.contains("alert(1)"))
    #expect(!text.unicodeScalars.contains { $0.value == 0x202E || $0.value == 0x1B })
    if format == .html || format == .json || format == .markdown { #expect(!text.contains("<script>alert")) }
  }

  @Test func aSelectionHoldsForQuestionsToo() {
    var options = ParkPack.options
    options.topics = ["opening-hours"]
    let document = Self.document([FAQQuestion(line: 1, text: "May I feed the ducks?")], options: options)
    #expect(document.count == 0)
    #expect(document.rows[0].status == .outOfScope)
    #expect(document.rows[0].reason == "its topic is not in the selection of this edition")
  }

  @Test func progressCountsEveryRow() {
    var seen: [Int] = []
    _ = FAQDocument(
      ParkPack.assistant, options: ParkPack.options,
      questions: [FAQQuestion(line: 1, text: "ducks"), FAQQuestion(line: 2, text: "", problem: "x")]
    ) { seen.append($0) }
    #expect(seen == [1, 2])
  }
}
