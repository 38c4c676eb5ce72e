// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@testable import Publishing

@Suite struct FAQDataFormatTests {
  private let document = FAQDocument(ParkPack.assistant, options: ParkPack.options)

  private func object(_ format: FAQFormat) throws -> [String: Any] {
    let text = format.writer().write(document)
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func jsonHoldsEveryAnswerWithTheKeysOfAsk() throws {
    let groups = try #require(try object(.json)["groups"] as? [[String: Any]])
    let items = try #require(groups[0]["items"] as? [[String: Any]])
    #expect(items.map { $0["topic"] as? String } == ["feed-ducks", "hostile", "ride-swan", "unleash-dog"])
    let answers = try #require(items[0]["answers"] as? [NSDictionary])
    let single = JSONTurnRenderer().render(document.groups[0].items[0].turns[1])
    let parsed = try #require(try JSONSerialization.jsonObject(with: Data(single.utf8)) as? NSDictionary)
    #expect(answers[1] == parsed)
    #expect(items[0]["reviewed"] as? String == "2025-02-03")
  }

  @Test func jsonldIsAFAQPage() throws {
    let page = try object(.jsonld)
    #expect(page["@context"] as? String == "https://schema.org")
    #expect(page["@type"] as? String == "FAQPage")
    let questions = try #require(page["mainEntity"] as? [[String: Any]])
    #expect(questions.count == 10)
    #expect(questions.allSatisfy { $0["@type"] as? String == "Question" })
    let ducks = questions[0]
    #expect(ducks["name"] as? String == "Bolehkah memberi makan bebek?")
    let answer = try #require(ducks["acceptedAnswer"] as? [String: Any])
    #expect(answer["@type"] as? String == "Answer")
    #expect((answer["text"] as? String)?.hasPrefix("Dilarang: memberi makan bebek\n") == true)
  }

  @Test(arguments: [
    ("plain", "\"plain\""), ("a\"b", "\"a\"\"b\""), ("=1+1", "\"'=1+1\""), ("+62 812", "\"'+62 812\""),
    ("-x", "\"'-x\""), ("@sum", "\"'@sum\""), ("\t=1", "\"' =1\""), (" \n=1", "\"' \n=1\""), ("＝1", "\"'＝1\""),
    ("a=1", "\"a=1\""), ("", "\"\""),
  ])
  func cellsAreNoFormulas(text: String, expected: String) {
    #expect(CSVText.cell(text) == expected)
  }

  @Test func csvIsARectangle() throws {
    var rows: [[String]] = [[]]
    var cell = ""
    var quoted = false
    for character in CSVFAQWriter().write(document) {
      switch character {
      case "\"": quoted.toggle()
      case "," where !quoted:
        rows[rows.count - 1].append(cell)
        cell = ""
      case "\r\n" where !quoted:
        rows[rows.count - 1].append(cell)
        cell = ""
        rows.append([])
      default: cell.append(character)
      }
    }
    #expect(!quoted)
    #expect(rows.removeLast().isEmpty)
    #expect(rows.count == 11)
    #expect(rows.allSatisfy { $0.count == CSVFAQWriter.columns.count })
    #expect(rows[0] == CSVFAQWriter.columns)
    #expect(CSVFAQWriter(hasByteOrderMark: true).write(document).utf8.starts(with: [0xEF, 0xBB, 0xBF]))
  }

  @Test func markdownContentsPointToAnchors() {
    let text = MarkdownFAQWriter().write(document)
    let targets = text.matches(of: #/\]\(#([^)]*)\)/#).map { String($0.output.1) }
    let anchors = text.matches(of: #/<a id="([^"]*)"><\/a>/#).map { String($0.output.1) }
    #expect(targets.count == 10)
    #expect(Set(targets) == Set(anchors))
  }
}
