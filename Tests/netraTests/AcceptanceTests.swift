// SPDX-License-Identifier: GPL-3.0-or-later

import TestSupport
import Testing

/// The questions that the program was made for, on every way in.
@Suite struct AcceptanceTests {
  @Test(arguments: AcceptanceQuestion.all) func asText(_ question: AcceptanceQuestion) throws {
    let outcome = try Sandbox().program(["ask"] + question.arguments).run()
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    #expect(outcome.output.hasPrefix(question.heading), "\(outcome.output)")
    let lines = outcome.output.split(separator: "\n").map(String.init)
    for label in question.cites { #expect(lines.contains("  • \(label)"), "\(label) in \(outcome.output)") }
    for label in question.neverCites { #expect(!lines.contains { $0.hasPrefix("  • \(label)") }) }
    if let open = question.open { #expect(outcome.output.contains(open)) }
    #expect(lines.last?.hasSuffix(question.asOf.map { "per \($0)" } ?? "") == true)
  }

  @Test(arguments: AcceptanceQuestion.all, ["json", "jsonl"])
  func asJSON(_ question: AcceptanceQuestion, format: String) throws {
    let outcome = try Sandbox().program(["ask", "--format", format] + question.arguments).run()
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    let isOneLine = outcome.output.hasSuffix("\n") && !outcome.output.dropLast().contains("\n")
    #expect(isOneLine == (format == "jsonl"))
    check(try JSONValue(outcome.output), question)
  }

  @Test func throughTheShellAtATerminal() throws {
    let sandbox = Sandbox()
    let terminal = try sandbox.shell()
    for question in AcceptanceQuestion.all {
      terminal.sendLine(".as-of \(question.asOf ?? "today")")
      #expect(terminal.expect("> ") != nil)
      terminal.sendLine(question.question)
      #expect(terminal.expect(question.heading.split(separator: ":")[0].description) != nil, "\(terminal.text)")
      #expect(terminal.expect(question.language == "id" ? "tanda terima" : "receipt") != nil)
      if question.verdict == "conditional" {
        #expect(terminal.expect("] ") != nil)
        terminal.sendLine("lewati")
      }
      #expect(terminal.expect("> ") != nil)
      guard !question.cites.isEmpty else { continue }
      terminal.sendLine(".sources")
      let sources = PseudoTerminal.plain(terminal.expect(/> $/) ?? "")
      for label in question.cites { #expect(sources.contains("\(label)\r\n"), "\(label) in \(sources)") }
      for label in question.neverCites { #expect(!sources.contains("\n\(label)")) }
    }
    terminal.send("\u{4}")
    #expect(terminal.waitForEnd() == 0)
  }

  @Test func throughABatchOfAThousand() throws {
    let questions = (0..<1_000).map { AcceptanceQuestion.all[$0 % AcceptanceQuestion.all.count] }
    let rows = questions.enumerated().map { index, question in
      #"{"id":"q\#(index)","question":"\#(question.question)""# + (question.asOf.map { #","as_of":"\#($0)""# } ?? "")
        + "}"
    }
    let sandbox = Sandbox()
    let outcome = try sandbox.run("ask", "--batch", "-", input: rows.joined(separator: "\n"))
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    let answers = outcome.output.split(separator: "\n")
    try #require(answers.count == 1_000)
    for (index, question) in questions.enumerated() {
      // The first round of each is looked at closely, the others as far as order goes.
      guard index < 12 else {
        #expect(answers[index].hasPrefix(#"{"id":"q\#(index)","#))
        #expect(answers[index].contains(#""verdict":"\#(question.verdict)""#))
        continue
      }
      let answer = try JSONValue(String(answers[index]))
      #expect(answer["id"] == .string("q\(index)"))
      check(answer, question)
    }
    let sessions = try sandbox.run("audit", "sessions")
    #expect(sessions.output.contains("batch  1000 turns"))
  }

  @Test func throughPlainLinesWithoutAPrompt() throws {
    let questions = AcceptanceQuestion.all.filter { $0.asOf == nil }
    let outcome = try Sandbox().run("chat", input: questions.map(\.question).joined(separator: "\n"))
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    #expect(!outcome.output.contains("> "))
    #expect(!outcome.output.contains("\u{1B}"))
    var rest = outcome.output[...]
    for question in questions {
      let found = rest.firstRange(of: question.heading)
      #expect(found != nil, "\(question.heading)")
      if let found { rest = rest[found.upperBound...] }
    }
  }

  private func check(_ answer: JSONValue, _ question: AcceptanceQuestion) {
    #expect(answer["question"] == .string(question.question))
    #expect(answer["verdict"] == .string(question.verdict))
    #expect(answer["language"] == .string(question.language))
    if let asOf = question.asOf { #expect(answer["as_of"] == .string(asOf)) }
    let labels = answer["citations"]?.items.compactMap { $0["label"]?.text } ?? []
    for label in question.cites { #expect(labels.contains(label), "\(label) in \(labels)") }
    for label in question.neverCites { #expect(!labels.contains { $0.hasPrefix(label) }) }
    #expect(answer["citations"]?.items.allSatisfy { $0["in_force"] == .bool(true) } == true)
    if question.verdict == "out_of_scope" { #expect(answer["reason"]?.text?.contains("kepegawaian") == true) }
    if let open = question.open {
      let conditions = answer["conditions"]?.items.compactMap { $0["label"]?.text } ?? []
      #expect(conditions.contains { $0.contains(open) }, "\(conditions)")
    }
  }
}
