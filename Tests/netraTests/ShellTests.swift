// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc
import TestSupport
import Testing

/// The interactive shell as a person meets it.
@Suite struct ShellTests {
  @Test func bannerAndPromptStandOnlyAtATerminal() throws {
    let sandbox = Sandbox()
    let terminal = try sandbox.shell()
    #expect(terminal.text.contains("Netra 0."))
    #expect(terminal.text.contains(".help"))
    terminal.sendLine(".quit")
    #expect(terminal.waitForEnd() == 0)
    let piped = try sandbox.run("chat", input: ".as-of\n")
    #expect(!piped.output.contains("Netra 0."))
    #expect(!piped.output.contains("> "))
    #expect(piped.output.wholeMatch(of: /\d{4}-\d{2}-\d{2}\n/) != nil)
  }

  @Test func withoutACommandTheShellStarts() throws {
    let terminal = try PseudoTerminal(Sandbox().program([]))
    #expect(terminal.expect("netra> ") != nil)
    terminal.send("\u{4}")
    #expect(terminal.waitForEnd() == 0)
  }

  @Test func everyCommandAnswers() throws {
    let terminal = try Sandbox().shell(["--as-of", "2024-01-15"], columns: 100)
    #expect(terminal.expect("(2024-01-15)> ") != nil || terminal.text.contains("(2024-01-15)> "))
    func says(_ line: String, _ answers: String..., sourceLocation: SourceLocation = #_sourceLocation) {
      terminal.sendLine(line)
      let said = terminal.expect(/> $/) ?? ""
      for answer in answers {
        #expect(said.contains(answer), "\(line): \(said)", sourceLocation: sourceLocation)
      }
    }
    says(".why", "belum ada jawaban")
    says(".sources", "belum ada jawaban")
    says("boleh nggak like postingan caleg?", "Dilarang", "per 2024-01-15")
    says(".why", "Norma yang diperiksa", "Pasal 5 huruf n angka 5")
    says(".sources", "SKB 2022 Lampiran II huruf B angka 6", "Berlaku: sejak 22 September 2022")
    says(".help", ".why", ".sources", ".as-of", ".profile", ".topics", ".language", ".private", ".quit")
    says(".help why", ".why", "mengapa")
    says(".as-of 2023-02-21", "(2023-02-21)> ")
    says(".as-of 31-02-2023", "bukan tanggal", "(2023-02-21)> ")
    says(".as-of today", "netra> ")
    says(".profile", "belum ada keadaan")
    says(".profile pns", "PNS")
    says(".profile on-unpaid-leave on", "on-unpaid-leave: ")
    says(".profile on-unpaid-laeve on", "maksudnya 'on-unpaid-leave'?")
    says(".profile on-unpaid-leave clear", "belum ada keadaan")
    says(".topics reaksi", "react-with-emoji")
    says(".topics zzzz", "tidak ada pokok")
    says(".language en", "> ")
    says("boleh nggak like postingan caleg?", "Forbidden", "receipt")
    says(".language xx", "choose id, en or auto")
    says(".sorces", "no command '.sorces'", "did you mean .sources?")
    says(".private maybe", "choose on or off")
    terminal.sendLine(".quit")
    #expect(terminal.waitForEnd() == 0)
  }

  @Test func controlCCancelsTheLineAndControlDLeaves() throws {
    let terminal = try Sandbox().shell()
    let before = terminal.settings()
    terminal.send("boleh nggak like postingan cal")
    #expect(terminal.expect("postingan cal") != nil)
    terminal.send("\u{3}")
    #expect(terminal.expect("netra> ") != nil)
    terminal.sendLine(".as-of")
    #expect(terminal.expect(/\d{4}-\d{2}-\d{2}\r\n/) != nil)
    #expect(!terminal.text.contains("Dilarang"))
    #expect(terminal.expect("netra> ") != nil)
    #expect(terminal.settings() == before)
    terminal.send("\u{4}")
    #expect(terminal.waitForEnd() == 0)
  }

  @Test(arguments: ["exit", "quit", "interrupt, exit", "SIGTERM", "SIGHUP"]) func terminalIsAsItWas(_ way: String)
    throws
  {
    let sandbox = Sandbox()
    // What the terminal is before any program touches it.
    var idle = sandbox.program(["-c", "echo ready; read line"])
    idle.path = "/bin/sh"
    let untouched = try PseudoTerminal(idle)
    #expect(untouched.expect("ready") != nil)
    let before = untouched.settings()

    let terminal = try sandbox.shell()
    terminal.sendLine("gaji PPPK berapa?")
    #expect(terminal.expect("tanda terima") != nil)
    #expect(terminal.expect("netra> ") != nil)
    switch way {
    case "exit": terminal.send("\u{4}")
    case "quit": terminal.sendLine(".quit")
    case "interrupt, exit":
      terminal.send("abc\u{3}")
      #expect(terminal.expect("netra> ") != nil)
      terminal.send("\u{4}")
    case "SIGTERM": terminal.signal(SIGTERM)
    default: terminal.signal(SIGHUP)
    }
    let status = terminal.waitForEnd()
    #expect(status == (way == "SIGTERM" ? -Int(SIGTERM) : way == "SIGHUP" ? -Int(SIGHUP) : 0))
    #expect(terminal.settings() == before)
  }

  @Test func controlRFindsWhatWasAskedInAnEarlierSitting() throws {
    let sandbox = Sandbox()
    let first = try sandbox.shell()
    first.sendLine("gaji PPPK berapa?")
    #expect(first.expect("tanda terima") != nil)
    #expect(first.expect("netra> ") != nil)
    first.send("\u{4}")
    #expect(first.waitForEnd() == 0)
    #expect(FileBytes.text(sandbox.history) == "gaji PPPK berapa?\n")
    #expect(FileBytes.mode(sandbox.history) == 0o600)

    let second = try sandbox.shell()
    second.send("\u{12}PPPK")
    #expect(second.expect("i-search") != nil)
    #expect(second.expect("gaji ") != nil)
    second.send("\r")
    #expect(second.expect("tanda terima") != nil)
    #expect(second.expect("netra> ") != nil)
    second.send("\u{4}")
    #expect(second.waitForEnd() == 0)
  }

  @Test func tabCompletesCommandsAndTheirArguments() throws {
    let terminal = try Sandbox().shell()
    terminal.send(".so\t")
    #expect(terminal.expect(".sources") != nil)
    terminal.send("\r")
    #expect(terminal.expect("belum ada jawaban") != nil)
    #expect(terminal.expect("netra> ") != nil)
    terminal.send(".language \t\t")
    for word in ["auto", "en", "id"] { #expect(terminal.expect(word) != nil) }
    terminal.send("\u{3}")
    #expect(terminal.expect("netra> ") != nil)
    terminal.send(".profile on-unpaid\t")
    #expect(terminal.expect(".profile on-unpaid-leave") != nil)
    terminal.send("\u{3}\u{4}")
    #expect(terminal.waitForEnd() == 0)
  }

  @Test func colourOnlyWhereItIsWanted() throws {
    func answer(_ arguments: [String], _ environment: [String: String]) throws -> String {
      let terminal = try Sandbox().shell(arguments, environment)
      terminal.sendLine("boleh nggak like postingan caleg?")
      let answer = terminal.expect("tanda terima") ?? ""
      #expect(terminal.expect("> ") != nil)
      terminal.send("\u{4}")
      #expect(terminal.waitForEnd() == 0)
      return answer
    }
    let colour = /\u{1B}\[[0-9;]*m/
    #expect(try answer([], [:]).contains(colour))
    #expect(try !answer([], ["NO_COLOR": "1"]).contains(colour))
    #expect(try !answer(["--no-color"], [:]).contains(colour))
    let dumb = try answer([], ["TERM": "dumb"])
    #expect(!dumb.contains("\u{1B}"))
    #expect(dumb.contains("Dilarang"))
  }

  @Test(arguments: [40, 200]) func linesFitTheScreen(_ columns: Int) throws {
    let terminal = try Sandbox().shell(["--no-color"], columns: columns)
    terminal.sendLine("boleh nggak like postingan caleg?")
    #expect(terminal.expect("tanda terima") != nil)
    #expect(terminal.expect("netra> ") != nil)
    let lines = terminal.text.split(separator: "\r\n").dropFirst()
    #expect(lines.count > 10)
    for line in lines where !line.hasPrefix("netra>") { #expect(line.count <= columns, "\(line)") }
    terminal.send("\u{4}")
    #expect(terminal.waitForEnd() == 0)
  }

  @Test func aStateFolderThatCannotBeWrittenDoesNotStopTheShell() throws {
    let sandbox = Sandbox()
    FileBytes.write("", to: sandbox.folder.file("state"))
    let terminal = try sandbox.shell()
    terminal.sendLine("gaji PPPK berapa?")
    #expect(terminal.expect("tanda terima") != nil)
    #expect(terminal.expect("netra> ") != nil)
    terminal.send("\u{4}")
    #expect(terminal.waitForEnd() == 0)
  }
}
