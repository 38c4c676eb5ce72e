// SPDX-License-Identifier: GPL-3.0-or-later

import TestSupport
import Testing

/// The measurements, whose keys are fixed.
@Suite struct EvaluateTests {
  static let questions = """
    {"id":"a","question":"boleh nggak like postingan caleg?","verdict":"forbidden","must_cite":["SKB 2022 Lampiran II huruf B"]}
    {"id":"b","question":"bolehkah saya memilih di TPS?","verdict":"allowed","must_cite":["UU 7/2017 Pasal 198"]}

    {"id":"c","question":"gaji PPPK berapa?","verdict":"out_of_scope"}
    {"id":"d","question":"boleh nggak like postingan caleg?","verdict":"allowed","as_of":"2024-01-15"}
    """

  @Test func questionsAsJSON() throws {
    let sandbox = Sandbox()
    let file = sandbox.folder.file("q.jsonl")
    FileBytes.write(Self.questions, to: file)
    let outcome = try sandbox.run("evaluate", "questions", file, "--format", "json")
    #expect(outcome.status == 0)
    let figures = try JSONValue(outcome.output)
    #expect(
      figures.keys == [
        "total", "strict", "lenient", "answered", "wrong", "oos_recall", "false_allowed", "citation_hits",
      ])
    #expect(figures["total"] == .number(4))
    #expect(figures["strict"] == .number(0.75))
    #expect(figures["wrong"] == .number(0.25))
    #expect(figures["oos_recall"] == .number(1))
    #expect(figures["false_allowed"] == .number(0))
    #expect(figures["citation_hits"] == .number(1))
    let text = try sandbox.run("evaluate", "questions", file)
    #expect(text.output.contains("d [wrong] boleh nggak like postingan caleg?"))
    #expect(text.output.contains("wanted allowed, got forbidden"))
    #expect(text.output.hasPrefix("file            \(file) sha256 "))
    #expect(text.output.contains(/\nknowledge       [0-9a-f]{64}\n/))
    #expect(text.output.contains(/\nwanted \\ given +forbidden +allowed +out_of_scope/))
    #expect(text.output.contains("risk by coverage"))
    #expect(!text.output.contains("verdicts kept"))
    let curve = try sandbox.run("evaluate", "questions", file, "--format", "csv")
    let points = curve.output.split(separator: "\n")
    #expect(points.first == "threshold,coverage,risk")
    #expect(points.last?.contains(/^0\.\d{4},1\.0000,0\.2500$/) == true, "\(curve.output)")
    // Measuring is not asking.
    #expect(FileBytes.mode(sandbox.transcripts) == nil)
  }

  @Test func spoiltQuestionsAreComparedWithTheWrittenOnes() throws {
    let sandbox = Sandbox()
    let file = sandbox.folder.file("q.jsonl")
    FileBytes.write(
      #"{"id":"a","question":"bolehkah saya tidak ikut kampanye calon bupati","style":"plain","lang":"id","verdict":"allowed"}"#,
      to: file)
    let first = try sandbox.run("evaluate", "questions", file, "--noise", "typo:1", "--noise", "slang:1", "--seed", "3")
    #expect(first.status == 0, "\(first.errors)")
    #expect(first.output.contains("\nnoise           typo:1.0 slang:1.0, seed 3\n"))
    #expect(first.output.contains(/\nverdicts kept   [01]\.\d{4} of 1\n/))
    #expect(first.output.contains(#/\nid +1 /#) && first.output.contains(#/\nplain +1 /#))
    let again = try sandbox.run("evaluate", "questions", file, "--noise", "typo:1", "--noise", "slang:1", "--seed", "3")
    #expect(again.output == first.output)
    let wrong = try sandbox.run("evaluate", "questions", file, "--noise", "loud:1")
    #expect(wrong.status == 2 && wrong.errors.contains("typo, abbreviation, slang"))
  }

  @Test func aBadLabelIsNamed() throws {
    let sandbox = Sandbox()
    let file = sandbox.folder.file("q.jsonl")
    FileBytes.write(Self.questions + "\n{\"question\":\"x\",\"verdict\":\"maybe\"}\n", to: file)
    let outcome = try sandbox.run("evaluate", "questions", file)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("\(file): line 6: "))
  }

  static let intents: [(label: String, texts: [String])] = [
    ("weather", ["will it rain today", "is it sunny outside", "what is the forecast", "how cold is it tonight"]),
    ("music", ["play a song", "turn up the music", "skip this track", "play some jazz please"]),
    ("timer", ["set a timer for ten minutes", "start the countdown", "wake me at six", "cancel the alarm please"]),
  ]

  @Test func intentsAsJSON() throws {
    let sandbox = Sandbox()
    let (train, test) = (sandbox.folder.file("train.tsv"), sandbox.folder.file("test.tsv"))
    FileBytes.write(
      Self.intents.flatMap { group in group.texts.dropLast().map { "\($0)\t\(group.label)\n" } }.joined(), to: train)
    FileBytes.write(
      Self.intents.map { "\($0.texts[0])\t\($0.label)\n" }.joined() + "who wrote the iliad\toos\nno tab here\n",
      to: test)
    let outcome = try sandbox.run(
      "evaluate", "intents", "--train", train, "--test", test, "--oos", "oos", "--shots", "2", "--seeds", "0-2",
      "--noise", "typo:0.2", "--format", "json")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors.contains("1 lines of '\(test)' are not text<TAB>label"))
    let figures = try JSONValue(outcome.output)
    #expect(
      figures.keys == [
        "labels", "train", "test", "shots", "seeds", "accuracy", "accuracy_sd", "in_scope_accuracy", "oos_recall",
        "auroc", "train_seconds", "query_p50_us", "query_p99_us",
      ])
    #expect(figures["labels"] == .number(3))
    #expect(figures["train"] == .number(6))
    #expect(figures["test"] == .number(4))
    #expect(figures["shots"] == .number(2))
    #expect(figures["seeds"] == .list([.number(0), .number(1), .number(2)]))
    for key in ["accuracy", "in_scope_accuracy", "oos_recall", "auroc"] {
      #expect((0...1).contains(figures[key]?.number ?? -1), "\(key)")
    }

    let plain = try sandbox.run("evaluate", "intents", "--train", train, "--test", test, "--format", "json")
    let known = try JSONValue(plain.output)
    #expect(known["shots"] == .null)
    #expect(known["oos_recall"] == .null)
    #expect((known["accuracy"]?.number ?? 0) >= 0.5)
    let text = try sandbox.run("evaluate", "intents", "--train", train, "--test", test)
    #expect(text.output.contains(/^train file +.*train\.tsv sha256 [0-9a-f]{64}\ntest file .*\nlabels +3\n/))
    #expect(text.output.contains(/\nseeds +0\n/))
    for words in [["--seeds", "4-0"], ["--noise", "typo:7"], ["--shots", "0"]] {
      let wrong = try sandbox.program(["evaluate", "intents", "--train", train, "--test", test] + words).run()
      #expect(wrong.status == 2, "\(words)")
    }
  }
}
