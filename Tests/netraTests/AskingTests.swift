// SPDX-License-Identifier: GPL-3.0-or-later

import TestSupport
import Testing

/// The shell's own questions, and what one line takes over from the line before, with the pack of the program.
@Suite struct AskingTests {
  private static let conditional = "boleh nyaleg?"
  private static let open = "Apakah sudah mengundurkan diri secara tertulis?"

  @Test func atATerminalTheDecidingFactIsAsked() throws {
    let terminal = try Sandbox().shell(["--no-color"])
    terminal.sendLine(Self.conditional)
    #expect(terminal.expect(Self.open) != nil)
    #expect(terminal.expect("[y/t/lewati] ") != nil)
    terminal.sendLine("iya")
    #expect(terminal.expect("Boleh: mencalonkan diri") != nil)
    #expect(terminal.expect("netra> ") != nil)
    terminal.sendLine("may I run for the regional council?")
    #expect(terminal.expect("[y/n/skip] ") != nil)
    terminal.send("\u{3}")
    #expect(terminal.expect("netra> ") != nil)
    terminal.send("\u{4}")
    #expect(terminal.waitForEnd() == 0)
  }

  @Test func theSettledAnswerIsOnRecordWithWhatWasSaid() throws {
    let sandbox = Sandbox()
    _ = try sandbox.run("chat", "--ask", input: "\(Self.conditional)\nya\n")
    let session = try #require(try sandbox.run("audit", "sessions").output.split(separator: " ").first)
    let rows = try sandbox.run("audit", "show", String(session), "--format", "jsonl").output.split(separator: "\n")
    #expect(rows.count == 2)
    #expect(rows.last?.contains(#""question":"boleh nyaleg? / \#(Self.open) Ya""#) == true)
    #expect(rows.last?.contains(#""verdict":"allowed""#) == true)
  }

  /// Follow-ups, picks, answers to the shell's questions and the profile come out again from the record alone.
  @Test func aReplayGivesTheSameAnswers() throws {
    let sandbox = Sandbox()
    let lines = [
      "boleh nggak like postingan caleg?", "kalau komentar?", "kalau istri saya?", "sanksinya apa?",
      "terus lapornya ke mana?", "kalau KPU?", "suami saya caleg, boleh saya dampingi kampanye?", "ya", "t", "t", "ya",
      "t", "dasar hukumnya?", "foto", "3", "lewati", ".profile cpns off", ".profile on-unpaid-leave off",
      "suami saya caleg, boleh saya dampingi kampanye?", "lewati", "what if I'm on leave?",
      "boleh like dan foto bareng caleg?",
    ]
    let chat = try sandbox.run("chat", "--ask", input: lines.map { "\($0)\n" }.joined())
    let receipts = chat.output.matches(of: /(?:tanda terima|receipt) ([0-9a-z]{10})/).map { String($0.1) }
    #expect(Set(receipts).count >= 14)
    let replay = try sandbox.run("audit", "replay", "--as-then")
    #expect(replay.errors.contains(" 0 answered differently"), "\(replay.output)\(replay.errors)")
    for receipt in Set(receipts) {
      let check = try sandbox.run("audit", "verify", "--receipt", receipt)
      #expect(check.status == 0 && check.output.contains("holds: "), "\(check.output)")
    }
  }

  @Test func inAPipeNothingIsAsked() throws {
    let sandbox = Sandbox()
    let chat = try sandbox.run("chat", input: "\(Self.conditional)\n")
    #expect(chat.output.contains("Rinciannya") && !chat.output.contains(Self.open))
    let ask = try sandbox.run("ask", "--ask", Self.conditional, input: "ya\n")
    #expect(ask.output.contains("Rinciannya") && !ask.output.contains(Self.open))
  }

  @Test func askAsksAtATerminalAndEnds() throws {
    let terminal = try PseudoTerminal(Sandbox().program(["ask", "--ask", "--no-color", Self.conditional]))
    #expect(terminal.expect("[y/t/lewati] ") != nil)
    terminal.sendLine("tidak")
    #expect(terminal.expect("Dilarang: mencalonkan diri") != nil)
    #expect(terminal.waitForEnd() == 0)
    #expect(terminal.settings() == terminal.initialSettings)
  }

  @Test func aQuestionOfFactIsAnsweredAsPeopleDo() throws {
    func chat(_ reply: String) throws -> String {
      try Sandbox().run("chat", "--ask", "--transcripts", "none", input: "\(Self.conditional)\n\(reply)\n").output
    }
    for reply in ["Sudah.", "iya, benar", "Yes, I have"] {
      #expect(try chat(reply).contains("Boleh: mencalonkan"), "\(reply)")
    }
    for reply in ["belum", "tidak pernah", "No, I'm not"] {
      #expect(try chat(reply).contains("Dilarang: mencalonkan"), "\(reply)")
    }
    for reply in ["gak tau", "mungkin", "I don't know", "?", ""] {
      #expect(try chat(reply).contains("Rinciannya"), "\(reply)")
    }
  }

  @Test func askOffersTheChoiceOfTopicsAtATerminal() throws {
    let terminal = try PseudoTerminal(Sandbox().program(["ask", "--ask", "--no-color", "foto"]))
    #expect(terminal.expect("[1-4/lewati] ") != nil)
    terminal.sendLine("9")
    #expect(terminal.expect("pilih 1 sampai 4") != nil)
    #expect(terminal.expect("[1-4/lewati] ") != nil)
    terminal.sendLine("1")
    #expect(terminal.expect("melanjutkan: foto") != nil)
    // Whether the topic that was picked has a question of its own is a matter of the pack.
    terminal.send("\u{4}")
    #expect(terminal.waitForEnd() == 0)
    #expect(terminal.settings() == terminal.initialSettings)
    for answer in ["", "lewati"] {
      let declining = try PseudoTerminal(Sandbox().program(["ask", "--ask", "--no-color", "foto"]))
      #expect(declining.expect("[1-4/lewati] ") != nil)
      declining.sendLine(answer)
      #expect(declining.waitForEnd() == 0)
    }
    let piped = try Sandbox().run("ask", "--ask", "foto", input: "1\n")
    #expect(piped.status == 0 && !piped.output.contains("melanjutkan") && !piped.output.contains("[1-4"))
  }

  @Test(arguments: [["--format", "json"], ["--format", "jsonl"], ["--batch", "-"]])
  func askingDoesNotGoWithDataFormats(_ options: [String]) throws {
    let question = options[0] == "--batch" ? [] : [Self.conditional]
    let outcome = try Sandbox().program(["ask", "--ask"] + options + question).run()
    #expect(outcome.status == 2 && outcome.errors.contains("--ask talks with a person"))
  }

  @Test func contradictoryFactsAreWrongUsage() throws {
    let given = ["--given", "candidate-determined", "--given", "candidate-not-yet-determined"]
    let outcome = try Sandbox().program(["ask"] + given + ["boleh like postingan caleg?"]).run()
    #expect(outcome.status == 2 && outcome.errors.contains("cannot hold together"))
  }

  /// What stands on its own is answered byte for byte as in a new sitting.
  @Test func aWholeQuestionIsNotChangedByTheOneBefore() throws {
    let sandbox = Sandbox()
    let questions = [
      "kalau like postingan caleg boleh?", "boleh nggak like postingan KPU?", "kalau ikut kampanye boleh?",
      "terus kapan masa kampanye pilkada 2024?", "what if I follow a candidate's account?",
      "apa sanksi bagi PNS yang foto bareng caleg?", "what about wearing a party shirt at a rally?",
      "dan kalau suami saya caleg, boleh saya dampingi kampanye?", "makasih", "siapa kamu?",
      "kalau hujan pakai payung?",
    ]
    let mark = ".batas\n"
    func answers(_ lines: [String]) throws -> [Substring] {
      let outcome = try sandbox.program(["chat", "--as-of", "2024-01-15"])
        .runTogether(input: lines.map { "\($0)\n\(mark)" }.joined())
      return outcome.text.split(separator: /[^\n]*\.batas[^\n]*\n/, omittingEmptySubsequences: false).dropLast()
    }
    let alone = try questions.map { try answers([$0])[0] }
    for first in [
      "boleh nggak like postingan caleg?", "apa itu CLTN?", "suami saya caleg, boleh saya dampingi kampanye?",
    ] {
      let together = try answers(questions.flatMap { [first, $0] })
      for (index, question) in questions.enumerated() {
        #expect(together[2 * index + 1] == alone[index], "\(first) > \(question)")
      }
    }
  }
}
