// SPDX-License-Identifier: GPL-3.0-or-later

import TestSupport
import Testing

/// The fixed form of an answer as JSON.
@Suite struct JSONContractTests {
  /// Key → kinds it may have, in the order of the contract.
  static let contract: [(key: String, kinds: Set<String>)] = [
    ("id", ["string"]), ("question", ["string"]), ("language", ["string"]), ("as_of", ["string"]),
    ("verdict", ["string"]), ("intent", ["string"]), ("topic", ["string", "null"]),
    ("conduct_verdict", ["string", "null"]), ("confidence", ["number"]), ("answer", ["string"]), ("reason", ["string"]),
    ("conditions", ["list"]), ("sanctions", ["list"]), ("alternatives", ["list"]), ("citations", ["list"]),
    ("candidates", ["list"]), ("knowledge", ["string"]), ("engine", ["string"]), ("receipt", ["string"]),
  ]
  static let verdicts: Set<String> = [
    "forbidden", "allowed", "required", "conditional", "conflicting", "unregulated", "info", "unclear", "out_of_scope",
  ]

  @Test func keysTypesAndOrder() throws {
    let questions = [
      "boleh nggak like postingan caleg?", "suami saya caleg, boleh saya dampingi kampanye?", "gaji PPPK berapa?",
      "what is the sanction for liking a candidate's post?", "apa saja empat pilar literasi digital?", "caleg", "?",
      "🙂",
    ]
    let rows = questions.enumerated().map { #"{"id":"\#($0)","question":"\#($1)"}"# }.joined(separator: "\n")
    let outcome = try Sandbox().run("ask", "--batch", "-", input: rows)
    #expect(outcome.status == 0)
    let answers = try outcome.output.split(separator: "\n").map { try JSONValue(String($0)) }
    #expect(answers.count == questions.count)
    let keys = Self.contract.map(\.key)
    for answer in answers {
      #expect(Array(answer.keys.prefix(keys.count)) == keys)
      #expect(Set(answer.keys).count == answer.keys.count)
      #expect(answer.keys == answers[0].keys)
      for (key, kinds) in Self.contract { #expect(kinds.contains(answer[key]?.kind ?? "missing"), "\(key)") }
      #expect(Self.verdicts.contains(answer["verdict"]?.text ?? ""))
      let confidence = answer["confidence"]?.number ?? -1
      #expect((0...1).contains(confidence))
      check(answer)
    }
  }

  private func check(_ answer: JSONValue) {
    for citation in answer["citations"]?.items ?? [] {
      #expect(citation.keys == ["instrument", "locator", "label", "in_force", "confidence"])
      #expect(["high", "medium", "low"].contains(citation["confidence"]?.text ?? ""))
    }
    for sanction in answer["sanctions"]?.items ?? [] { #expect(sanction.keys == ["level", "text"]) }
    for alternative in answer["alternatives"]?.items ?? [] { #expect(alternative.kind == "string") }
    for candidate in answer["candidates"]?.items ?? [] { #expect(candidate.keys == ["topic", "score"]) }
    for condition in answer["conditions"]?.items ?? [] { #expect(condition["id"]?.text != nil) }
    if answer["verdict"] == .string("forbidden") {
      #expect(answer["citations"]?.items.isEmpty == false)
      #expect(answer["sanctions"]?.items.isEmpty == false)
      #expect(answer["alternatives"]?.items.isEmpty == false)
    }
    #expect(answer["knowledge"]?.text?.count == 64)
  }

  @Test func theSameBytesEveryTime() throws {
    let sandbox = Sandbox()
    let words = ["ask", "--format", "jsonl", "--as-of", "2024-01-15", "boleh foto bareng calon bupati?"]
    let first = try sandbox.program(words).run()
    #expect(try sandbox.program(words).run() == first)
    let other = try Sandbox().program(words, ["LC_ALL": "en_US.UTF-8", "TZ": "Asia/Jayapura"]).run()
    #expect(other.output == first.output)
  }

  @Test func aBatchTakesIdDateLanguageAndFacts() throws {
    let input = """
      {"id":7,"question":"boleh nggak like postingan caleg?","as_of":"2023-02-21"}
      boleh nggak like postingan caleg?

      {"id":"en","question":"boleh nggak like postingan caleg?","language":"en"}
      {"id":"f","question":"suami saya caleg, boleh saya dampingi kampanye?","facts":{"on-unpaid-leave":false,"addressee":"pns"}}
      """
    let outcome = try Sandbox().run("ask", "--batch", "-", "--as-of", "2024-01-15", input: input)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let rows = try outcome.output.split(separator: "\n").map { try JSONValue(String($0)) }
    try #require(rows.count == 4)
    #expect(rows[0]["id"] == .string("7"))
    #expect(rows[0]["as_of"] == .string("2023-02-21"))
    #expect(rows[1]["id"] == nil)
    #expect(rows[1]["as_of"] == .string("2024-01-15"))
    #expect(rows[2]["language"] == .string("en"))
    #expect(rows[2]["answer"]?.text?.hasPrefix("Forbidden") == true)
    #expect(rows[3]["verdict"] == .string("forbidden"))
    #expect(rows[3]["addressee"] == .string("pns"))
    #expect(rows[3]["facts"]?["on-unpaid-leave"] == .bool(false))
  }

  @Test func aRowMayNameItsAddresseeBesideTheFacts() throws {
    let input = """
      {"id":"a","question":"boleh nggak like postingan caleg?","addressee":"pppk"}
      {"id":"b","question":"boleh nggak like postingan caleg?","addressee":"pppkk"}
      {"id":"c","question":"boleh nggak like postingan caleg?","language":"fr"}
      """
    let outcome = try Sandbox().run("ask", "--batch", "-", input: input)
    let rows = try outcome.output.split(separator: "\n").map { try JSONValue(String($0)) }
    try #require(rows.count == 3)
    #expect(rows[0]["addressee"] == .string("pppk"))
    #expect(rows[1]["error"]?.text == "no addressee 'pppkk'; did you mean 'pppk'?")
    #expect(rows[2]["error"]?.text == "\"language\" is 'fr', not id or en")
  }

  @Test func aRowMayNotContradictWhatHoldsForAll() throws {
    let row = #"{"id":"a","question":"boleh nggak like postingan caleg?","facts":["candidate-determined"]}"#
    let outcome = try Sandbox().run(
      "ask", "--batch", "-", "--given", "candidate-not-yet-determined", input: row)
    #expect(outcome.status == 1)
    #expect(
      try JSONValue(outcome.output)["error"]?.text
        == "'candidate-determined', 'candidate-not-yet-determined' cannot hold together")
  }

  @Test func badRowsAreReportedAndAllOthersAnswered() throws {
    let input = """
      {"id":"a","question":"gaji PPPK berapa?"}
      {"id":"b","question":"x","as_of":"2023-02-31"}
      {"id":"c"}
      {"id":"d","question":"x","facts":{"no-such-condition":true}}
      {"id":"e","question":
      {"id":"f","question":"gaji PPPK berapa?"}
      """
    let outcome = try Sandbox().run("ask", "--batch", "-", input: input)
    #expect(outcome.status == 1)
    let rows = try outcome.output.split(separator: "\n").map { try JSONValue(String($0)) }
    try #require(rows.count == 6)
    #expect(rows.map { $0["id"]?.text } == ["a", "b", "c", "d", nil, "f"])
    #expect(rows.map { $0["error"] != nil } == [false, true, true, true, true, false])
    #expect(rows[1]["error"]?.text?.contains("2023-02-31") == true)
    #expect(rows[2]["error"]?.text?.contains("question") == true)
    #expect(rows[3]["error"]?.text?.contains("no-such-condition") == true)
    #expect(rows[4]["line"] == .number(5))
    #expect(rows[5]["verdict"] == .string("out_of_scope"))
    #expect(outcome.errors.split(separator: "\n").count == 4)
    #expect(outcome.errors.contains("netra: line 2: "))
  }
}
