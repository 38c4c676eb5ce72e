// SPDX-License-Identifier: GPL-3.0-or-later

import TestSupport
import Testing

/// The work of reviewers from the first question to the corrected pack, through the program itself.
@Suite struct AuditStoryTests {
  private let sandbox = Sandbox()
  private var pack: String { sandbox.folder.file("pack") }

  /// Words about matters of the pack that its wordings do not reach.
  private static let missed = [
    ("guguk menyelam ke telaga bebek", "dog-swims-in-pond"), ("mengangkat sisa pup si pus", "clean-up-after-dog"),
    ("sirene gonggong melulu", "let-dog-bark"),
  ]

  /// The program on a copy of the park's pack that may be changed.
  private func netra(_ arguments: String..., input: String = "") throws -> ProgramOutcome {
    var program = sandbox.uncompiled(arguments)
    program.environment["NETRA_KNOWLEDGE"] = pack
    return try program.run(input: input)
  }

  private func copyPack() throws {
    let copied = try Program("/bin/cp", ["-r", Fixtures.parkPack, pack]).run()
    #expect(copied.status == 0)
  }

  /// 300 questions: every Indonesian wording of the pack, some of them shouted, some off the subject.
  private func questions() throws -> [String] {
    let listed = try Program("/usr/bin/find", [pack + "/topics", "-name", "*.yaml"]).run().output
    var wordings: [String] = []
    for file in listed.split(separator: "\n").sorted() {
      wordings += (FileBytes.text(String(file)) ?? "").split(separator: "\n").filter { $0.hasPrefix("    - ") }
        .map { $0.dropFirst(6).filter { $0 != "\"" } }
    }
    var questions = Self.missed.map(\.0) + ["berapa gaji penjaga?", "who won the match"]
    var round = 0
    while questions.count < 300 {
      questions += wordings.prefix(300 - questions.count).map { round == 0 ? $0 : $0.uppercased() + " #\(round)" }
      round += 1
    }
    return questions
  }

  /// What matters of each answer, by the place of the question.
  private func outcomes(_ output: String) throws -> [String] {
    try output.split(separator: "\n").map { line in
      let answer = try JSONValue(String(line))
      let citations = answer["citations"]?.items.map { $0["label"]?.text ?? "" } ?? []
      return "\(answer["verdict"]?.text ?? "") \(answer["topic"]?.text ?? "") \(citations)"
    }
  }

  @Test func fromQuestionsToACorrectedPack() throws {
    try copyPack()
    let questions = try questions()
    let input = questions.joined(separator: "\n")
    let asked = try netra("ask", "--batch", "-", input: input)
    #expect(asked.status == 0)
    let before = try outcomes(asked.output)
    #expect(before.count == 300)

    // Two reviewers, blind to each other; one dispute, one who decides it.
    func review(_ turn: Int, _ who: String, _ decision: String, _ more: String...) throws -> ProgramOutcome {
      var program = sandbox.uncompiled(
        ["audit", "review", "--reviewers", "2", "--reviewer", who, "--turn", "\(turn)", "--decision", decision] + more)
      program.environment["NETRA_KNOWLEDGE"] = pack
      return try program.run()
    }
    for (place, entry) in Self.missed.enumerated() {
      for who in ["ani", "budi"] {
        let done = try review(
          place + 1, who, "should_have_answered", "--topic", entry.1, "--verdict", "forbidden", "--note",
          "pokoknya jelas")
        #expect(done.status == 0, "\(done.errors)")
        #expect(done.output.contains("before: ") == (who == "budi"))
      }
    }
    #expect(try review(4, "ani", "confirmed").status == 0)
    #expect(try review(4, "budi", "should_have_abstained").status == 0)
    let queue = try netra("audit", "queue", "--reviewers", "2", "--reviewer", "cici").output
    #expect(queue.split(separator: "\n").first?.hasPrefix("#4  reviewers differ") == true, "\(queue.prefix(200))")
    #expect(try review(4, "budi", "confirmed").status == 2)
    #expect(try review(4, "cici", "confirmed").output.contains("budi: should_have_abstained"))
    let report = try JSONValue(try netra("audit", "report", "--reviewers", "2", "--format", "json").output)
    let agreement = try #require(report["agreement"]?.items)
    #expect(agreement[0]["value"]?.number == 4)
    #expect(agreement[1]["value"]?.number == 0.75)
    #expect(agreement[2]["value"]?.number == 0.4286)

    // Three promotions that change the pack; the files keep all they held.
    for place in 1...3 {
      let file = "\(pack)/topics/\(try topicFile(Self.missed[place - 1].1))"
      let text = try #require(FileBytes.text(file))
      let done = try netra("audit", "promote", "\(place)", "--by", "ani", "--form", "wording")
      #expect(done.status == 0, "\(done.errors)\(done.output)")
      #expect(done.output.contains("\n+    # pokoknya jelas (turn \(place), ani)\n"))
      let edited = try #require(FileBytes.text(file))
      #expect(
        edited.split(separator: "\n").difference(from: text.split(separator: "\n")).removals.isEmpty)
      #expect(
        FileBytes.mode(file) == FileBytes.mode("\(Fixtures.parkPack)/topics/\(try topicFile(Self.missed[place - 1].1))")
      )
    }
    #expect(try netra("knowledge", "check").status == 0)

    // The replay lists what brute force finds, and nothing else.
    let after = try outcomes(try netra("ask", "--batch", "-", "--transcripts", "none", input: input).output)
    let changed = (0..<300).filter { before[$0] != after[$0] }.map { $0 + 1 }
    #expect(changed.starts(with: [1, 2, 3]))
    let replay = try netra("audit", "replay", "--as-then", "--format", "jsonl")
    let found = try replay.output.split(separator: "\n").map { try JSONValue(String($0))["turn"]?.number }
    #expect(found == changed.map(Double.init))
    #expect(replay.errors.contains("300 turns asked again, \(changed.count) answered differently"))

    // The record is whole; a flipped byte is found at its turn; erased turns are accounted for.
    #expect(try netra("audit", "verify").output.hasPrefix("intact: 300 turns\n"))
    let bytes = try #require(FileBytes.read(sandbox.transcripts))
    let place = try #require(FileBytes.find("berapa gaji penjaga?", in: bytes))
    var flipped = bytes
    flipped[place] ^= 0x20
    FileBytes.write(flipped, to: sandbox.transcripts)
    #expect(try netra("audit", "verify").output.hasPrefix("altered at turn 4: "))
    FileBytes.write(bytes, to: sandbox.transcripts)
    for turn in ["4", "17", "200"] {
      #expect(
        try netra("audit", "erase", "--turn", turn, "--by", "ani", "--reason", "permintaan").output == "erased 1 turn\n"
      )
    }
    #expect(try netra("audit", "verify").output.hasPrefix("intact: 300 turns, 3 of them erased\n"))
    #expect(FileBytes.find("berapa gaji penjaga?", in: sandbox.transcriptBytes()) == nil)
    #expect(try netra("audit", "replay", "--as-then").errors.contains("297 turns asked again"))
  }

  private func topicFile(_ topic: String) throws -> String {
    let found = try Program("/usr/bin/find", [pack + "/topics", "-name", "\(topic).yaml"]).run().output
    return String(try #require(found.split(separator: "\n").first).dropFirst(pack.count + "/topics/".count))
  }

  @Test func aPromotionThatWouldBreakThePackIsRefused() throws {
    try copyPack()
    _ = try netra("ask", "guguk menyelam ke telaga bebek")
    _ = try netra("ask", "anjing mandi di kolam taman")
    #expect(try netra("audit", "promote", "1", "--by", "ani").status == 2)
    #expect(try netra("audit", "promote", "9", "--by", "ani", "--verdict", "info").status == 2)
    let misspelt = try netra(
      "audit", "promote", "1", "--by", "ani", "--form", "wording", "--topic", "dog-swims-in-pont")
    #expect(misspelt.status == 2)
    #expect(misspelt.errors.contains("did you mean 'dog-swims-in-pond'?"))

    // What is no list stays as it is; a list on one line grows there.
    let file = "\(pack)/topics/dogs/dog-swims-in-pond.yaml"
    let whole = try #require(FileBytes.text(file))
    let start = try #require(whole.firstRange(of: "tests:"))
    let end = try #require(whole.firstRange(of: "reviewed:"))
    func hold(_ list: String) -> String { whole[..<start.lowerBound] + list + "\n" + whole[end.lowerBound...] }
    FileBytes.write(hold("tests: [\n  ]"), to: file, mode: 0o644)
    let refused = try netra(
      "audit", "promote", "1", "--by", "ani", "--verdict", "forbidden", "--topic", "dog-swims-in-pond")
    #expect(refused.status == 1)
    #expect(refused.errors.contains("'tests' is no list of entries on lines of their own, nor one closed on its line"))
    #expect(FileBytes.text(file) == hold("tests: [\n  ]"))
    FileBytes.write(hold("tests: []"), to: file, mode: 0o644)
    let grown = try netra(
      "audit", "promote", "1", "--by", "ani", "--verdict", "forbidden", "--topic", "dog-swims-in-pond", "--dry-run")
    #expect(grown.status == 0, "\(grown.errors)")
    #expect(
      grown.output.contains("+tests: [{ask: \"guguk menyelam ke telaga bebek\", expect: forbidden}]\n"),
      "\(grown.output)")

    // A test that does not hold yet is written all the same: it is the work to be done.
    FileBytes.write(whole, to: file, mode: 0o644)
    let open = try netra(
      "audit", "promote", "1", "--by", "ani", "--verdict", "required", "--topic", "dog-swims-in-pond")
    #expect(open.status == 1)
    #expect(open.output.contains("+    expect: required\n"))
    #expect(open.output.contains("does not hold yet: wanted required, got "))
    #expect(try netra("audit", "suggest").output.contains("telaga") == false)
  }

  @Test func aSuggestionTurnedDownStaysAway() throws {
    try copyPack()
    let batch = """
      who won the match
      who won the big match
      Who won the match?
      berapa gaji penjaga?
      what is the weather today?
      """
    _ = try netra("ask", "--batch", "-", input: batch)
    let first = try netra("audit", "suggest")
    #expect(first.output == (try netra("audit", "suggest").output))
    #expect(first.output.hasPrefix("1. asked 3 times in 2 wordings\n   #1 2x > who won the match\n"))
    // The pack knows that the weather is not its subject, and said so.
    #expect(first.output.contains("weather") == false)
    #expect(try netra("audit", "suggest", "--reject", "1").status == 2)
    #expect(try netra("audit", "suggest", "--reject", "1", "--reason", "bukan urusan taman", "--by", "ani").status == 0)
    _ = try netra("ask", "who won the match yesterday")
    #expect(try netra("audit", "suggest").output.contains("match") == false)
    #expect(try netra("audit", "suggest").output.contains("gaji"))
  }
}
