// SPDX-License-Identifier: GPL-3.0-or-later

import TestSupport
import Testing

/// Files of questions, from the command line.
@Suite struct FAQQuestionsTests {
  private let sandbox = Sandbox()

  private func build(_ words: String..., input: String = "") throws -> ProgramOutcome {
    try sandbox.program(["faq", "build", "--as-of", "2024-01-15", "--issued", "2024-01-15"] + words).run(input: input)
  }

  @Test func questionsMayComeThroughAPipe() throws {
    var shell = sandbox.program([])
    shell.path = "/bin/sh"
    shell.arguments = [
      "-c", "echo 'boleh nyoblos?' | \"$0\" faq build --as-of 2024-01-15 --format json --questions -", Netra.path,
    ]
    let outcome = try shell.run()
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try JSONValue(outcome.output)["count"]?.number == 1)
  }

  @Test func plainLinesCSVAndJSONLinesGiveTheSameItems() throws {
    let plain = try build(
      "--format", "json", "--questions", "-", input: "boleh like postingan caleg?\n\nboleh nyoblos?\n")
    let json = try build(
      "--format", "json", "--questions", "-",
      input: #"{"id":"a","question":"boleh like postingan caleg?"}"# + "\n" + #"{"question":"boleh nyoblos?"}"#)
    let csv = try build(
      "--format", "json", "--questions", "-",
      input: "\u{FEFF}No;Pertanyaan\r\n1;\"boleh like postingan caleg?\"\r\n2;boleh nyoblos?\r\n")
    for outcome in [plain, json, csv] {
      #expect(outcome.status == 0, "\(outcome.errors)")
      let value = try JSONValue(outcome.output)
      #expect(value["rows"]?.items.map { $0["status"]?.text } == ["answered", "answered"])
      #expect(value["count"]?.number == 2)
      #expect(value["rows"]?.items.first?["item"]?.text?.hasPrefix("react-to-candidate-post") == true)
    }
    #expect(try JSONValue(plain.output)["rows"]?.items.map { $0["line"]?.number } == [1, 3])
    #expect(try JSONValue(csv.output)["rows"]?.items.map { $0["line"]?.number } == [2, 3])
  }

  @Test func brokenRowsAreKeptWithTheirReasonAndTheStatusIsOne() throws {
    let outcome = try build(
      "--format", "json", "--questions", "-",
      input: """
        question,as_of,addressee
        boleh like postingan caleg?,,
        boleh nyoblos?,2024-13-01,
        "unclosed,,
        boleh kampanye?,,pppkk
        a,b,c,d
        ,,
        """)
    #expect(outcome.status == 1)
    let rows = try #require(try JSONValue(outcome.output)["rows"]?.items)
    #expect(rows.map { $0["status"]?.text } == ["answered", "error", "error", "error", "error", "error"])
    #expect(rows.map { $0["line"]?.number } == [2, 3, 4, 5, 6, 7])
    let reasons = rows.compactMap { $0["reason"]?.text }
    #expect(reasons[0] == "\"as_of\" is '2024-13-01', not a date YYYY-MM-DD")
    #expect(reasons[1] == "the quotation marks of the row do not match")
    #expect(reasons[2] == "no addressee 'pppkk'; did you mean 'pppk'?")
    #expect(reasons[3] == "the row has 4 cells, the first row has 3")
    #expect(reasons[4] == "the row has no question")
    #expect(outcome.errors.contains("netra: line 3: \"as_of\""))
    #expect(outcome.errors.contains("6 questions, 1 answers: 1 answered, 0 unclear, 0 out_of_scope, 5 error"))
  }

  @Test func personalDataAreNotPublished() throws {
    let outcome = try build(
      "--format", "markdown", "--questions", "-", input: "NIP saya 198701012010011001, boleh like postingan caleg?\n")
    #expect(outcome.status == 0)
    #expect(!outcome.output.contains("198701012010011001"))
    #expect(outcome.output.contains("NIP"))
  }

  @Test func aTableWithoutQuestionsSaysWhatItHas() throws {
    let file = sandbox.folder.file("q.csv")
    FileBytes.write("nomor,pertanyan\n1,boleh?\n", to: file)
    let outcome = try build("--questions", file)
    #expect(outcome.status == 2)
    #expect(
      outcome.errors.contains(
        "has no column 'question'; its first row has: nomor, pertanyan; did you mean 'pertanyaan'?"))
  }

  @Test func manyQuestionsShowHowFarTheyAre() throws {
    let file = sandbox.folder.file("many.txt")
    FileBytes.write(String(repeating: "boleh like postingan caleg?\n", count: 400), to: file)
    let out = sandbox.folder.file("many.md")
    let words = ["faq", "build", "--questions", file, "--out", out]
    let terminal = try PseudoTerminal(sandbox.program(words))
    #expect(terminal.expect("answering: 400 of 400 [####") != nil)
    #expect(terminal.expect("400 questions, 1 answers: 400 answered") != nil)
    let quiet = try sandbox.program(words).run()
    #expect(!quiet.errors.contains("answering"))
  }

  @Test func whatWasAskedMostIsPublishedOnceConfirmed() throws {
    for _ in 0..<2 { _ = try sandbox.run("ask", "boleh like postingan caleg?") }
    let none = try build("--from-transcripts", "--format", "json")
    #expect(none.status == 0)
    #expect(none.errors.contains("without --include-unreviewed only confirmed ones count"))
    let all = try build("--from-transcripts", "--include-unreviewed", "--top", "5", "--format", "json")
    #expect(try JSONValue(all.output)["rows"]?.items.count == 1)
    let later = try build("--from-transcripts", "--include-unreviewed", "--since", "2999-01-01", "--format", "json")
    #expect(try JSONValue(later.output)["count"]?.number == 0)
    let refused = try build("--since", "2024-01-01")
    #expect(refused.status == 2)
  }
}
