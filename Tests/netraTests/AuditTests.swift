// SPDX-License-Identifier: GPL-3.0-or-later

import TestSupport
import Testing

/// The transcript from outside.
@Suite struct AuditTests {
  static let questions = ["boleh nggak like postingan caleg?", "bolehkah saya memilih di TPS?", "gaji PPPK berapa?"]

  /// A sandbox with one sitting of three questions, and one of a single one.
  private func recorded() throws -> Sandbox {
    let sandbox = Sandbox()
    _ = try sandbox.run("chat", input: Self.questions.joined(separator: "\n"))
    _ = try sandbox.run("ask", "may I like KPU's post about voting day?")
    return sandbox
  }

  private func session(_ sandbox: Sandbox, _ channel: String) throws -> String {
    let line = try sandbox.run("audit", "sessions").output.split(separator: "\n").first {
      $0.contains("  \(channel)  ")
    }
    return String(try #require(line).prefix { $0 != " " })
  }

  @Test func sessionsShowAndSearch() throws {
    let sandbox = try recorded()
    let sessions = try sandbox.run("audit", "sessions")
    #expect(sessions.status == 0)
    let lines = sessions.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.contains("  ask  1 turn  may I like KPU's post") == true)
    #expect(lines.last?.contains("  shell  3 turns  \(Self.questions[0])") == true)

    let shown = try sandbox.run("audit", "show", try session(sandbox, "shell"))
    #expect(shown.status == 0)
    for question in Self.questions { #expect(shown.output.contains("\n> \(question)\n")) }
    #expect(shown.output.contains("\n  - SKB 2022 Lampiran II huruf B angka 6\n"))
    #expect(!shown.output.contains("[\""))
    let rows = try sandbox.run("audit", "show", try session(sandbox, "shell"), "--format", "jsonl")
    let turns = try rows.output.split(separator: "\n").map { try JSONValue(String($0)) }
    #expect(turns.map { $0["question"]?.text } == Self.questions)
    #expect(turns.map { $0["verdict"]?.text } == ["forbidden", "allowed", "out_of_scope"])
    #expect(turns[1]["citations"]?.items.contains(.string("UU 7/2017 Pasal 198")) == true)

    // Another form of the word finds it as well.
    let found = try sandbox.run("audit", "search", "pemilihan")
    #expect(found.output.contains("> \(Self.questions[1])"))
    #expect(!found.output.contains("gaji PPPK"))
    #expect(try sandbox.run("audit", "show", "zzzz").status == 2)
  }

  @Test func verifyTellsTheOutcomesApart() throws {
    let sandbox = try recorded()
    let intact = try sandbox.run("audit", "verify")
    #expect(intact.status == 0)
    let head = try #require(intact.output.firstMatch(of: /\Aintact: 4 turns\nhead (\d+-[0-9a-f]{64})\n\z/)).1
    #expect(try sandbox.run("audit", "verify", "--head", String(head)).status == 0)

    // A record that is another one than the head belongs to.
    let other = try recorded()
    let rewritten = try other.run("audit", "verify", "--head", String(head))
    #expect(rewritten.status == 1)
    #expect(rewritten.output.hasPrefix("rewritten: "), "\(rewritten.output)")
    let fewer = Sandbox()
    _ = try fewer.run("ask", Self.questions[0])
    let truncated = try fewer.run("audit", "verify", "--head", String(head))
    #expect(truncated.status == 1)
    #expect(truncated.output.hasPrefix("truncated: 1 of 4 links are there") || truncated.output.hasPrefix("rewritten"))

    // Bytes changed behind the program's back.
    var bytes = try #require(FileBytes.read(sandbox.transcripts))
    let place = try #require(FileBytes.find("gaji PPPK berapa?", in: bytes))
    bytes[place] = UInt8(ascii: "G")
    FileBytes.write(bytes, to: sandbox.transcripts)
    let altered = try sandbox.run("audit", "verify")
    #expect(altered.status == 1)
    #expect(altered.output.hasPrefix("altered at turn 3: "), "\(altered.output)")
  }

  @Test func eraseRemovesTheBytesAndTheChainHolds() throws {
    let sandbox = try recorded()
    let erased = try sandbox.run("audit", "erase", "--turn", "3", "--by", "petugas", "--reason", "permintaan")
    #expect(erased.status == 0)
    #expect(erased.output == "erased 1 turn\n")
    #expect(FileBytes.find("gaji PPPK", in: sandbox.transcriptBytes()) == nil)
    let verified = try sandbox.run("audit", "verify")
    #expect(verified.status == 0)
    #expect(verified.output.hasPrefix("intact: 4 turns, 1 of them erased\n"))
    #expect(try sandbox.run("audit", "show", try session(sandbox, "shell")).output.contains("[erased]"))
    #expect(try sandbox.run("audit", "erase", "--by", "x", "--reason", "y").status == 2)
    #expect(try sandbox.run("audit", "erase", "--before", "tomorrow", "--by", "x", "--reason", "y").status == 2)
    #expect(try sandbox.run("audit", "erase", "--turn", "1", "--by", " ", "--reason", "y").status == 2)
    let old = try sandbox.run("audit", "erase", "--older-than", "30", "--by", "cron", "--reason", "lama")
    #expect(old.output == "erased 0 turns\n")
    #expect(try sandbox.run("audit", "erase", "--turn", "99", "--by", "x", "--reason", "y").status == 2)
  }
}
