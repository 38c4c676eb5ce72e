// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc
import TestSupport
import Testing

/// The shell and the terminal it stands in: pasting, resizing, paging, completing, ending.
@Suite struct ShellTerminalTests {
  private func end(_ terminal: PseudoTerminal) {
    terminal.send("\u{4}")
    #expect(terminal.waitForEnd() == 0)
  }

  @Test func aPasteOfManyLinesIsOneEntryOfTheHistory() throws {
    let sandbox = Sandbox()
    let terminal = try sandbox.shell()
    terminal.send("\u{1B}[200~gaji\r\nPPPK\n\nberapa?\u{1B}[201~")
    #expect(terminal.expect("berapa?") != nil)
    terminal.send("\r")
    #expect(terminal.expect("tanda terima") != nil)
    #expect(terminal.expect("netra> ") != nil)
    #expect(FileBytes.text(sandbox.history) == "gaji PPPK berapa?\n")
    end(terminal)
  }

  @Test func theHistoryHoldsNoPersonalDataAndNothingPrivate() throws {
    let sandbox = Sandbox()
    let terminal = try sandbox.shell()
    for line in ["nomor saya 081234567890, gaji PPPK berapa?", ".private on", "gaji PNS berapa?", ".private off"] {
      terminal.sendLine(line)
      #expect(terminal.expect(/netra[^\n]*> $/) != nil)
    }
    end(terminal)
    let history = try #require(FileBytes.text(sandbox.history))
    #expect(!history.contains("081234567890"))
    #expect(history.contains("gaji PPPK berapa?"))
    #expect(!history.contains("gaji PNS"))
  }

  @Test func wideCharactersAndEmojiAreEditedWhole() throws {
    let terminal = try Sandbox().shell()
    terminal.send("gaji 👍日PPPK\u{1B}[D\u{1B}[D\u{1B}[D\u{1B}[D\u{7F}\u{7F}\r")
    #expect(terminal.expect("tanda terima") != nil)
    #expect(terminal.expect("netra> ") != nil)
    terminal.send("\u{1B}[A")
    #expect(terminal.expect("gaji PPPK") != nil)
    terminal.send("\u{3}")
    #expect(terminal.expect("netra> ") != nil)
    end(terminal)
  }

  @Test func answersFitTheScreenAfterItWasResized() throws {
    let terminal = try Sandbox().shell(["--no-color"], columns: 200)
    terminal.sendLine("boleh nggak like postingan caleg?")
    let wide = try #require(terminal.expect("netra> "))
    #expect(wide.split(separator: "\r\n").contains { $0.count > 50 })
    terminal.resize(columns: 40, rows: 500)
    terminal.sendLine("boleh nggak like postingan caleg?")
    let narrow = try #require(terminal.expect("tanda terima"))
    #expect(terminal.expect("netra> ") != nil)
    let lines = PseudoTerminal.plain(narrow).split(separator: "\r\n")
      .drop { !$0.contains("Dilarang") }
    #expect(lines.count > 20)
    for line in lines { #expect(line.count <= 40, "\(line)") }
    end(terminal)
  }

  @Test(arguments: [40, 80, 200]) func explanationsAndListsFitTheScreen(_ columns: Int) throws {
    let terminal = try Sandbox().shell(["--no-color"], columns: columns)
    for line in ["boleh nggak like postingan caleg?", ".why", ".help", ".topics", ".history", ".help sources"] {
      terminal.sendLine(line)
      let said = try #require(terminal.expect(/netra> $/))
      for line in PseudoTerminal.plain(said).split(separator: "\r\n").dropFirst() {
        #expect(line.count <= columns, "\(line)")
      }
    }
    end(terminal)
  }

  @Test func whatIsLongerThanTheScreenGoesThroughThePager() throws {
    let terminal = try Sandbox().shell([], ["PAGER": "sed -e s/^/dibaca:/"], rows: 12)
    terminal.sendLine("gaji PPPK berapa?")
    let short = try #require(terminal.expect("netra> "))
    #expect(!short.contains("dibaca:"))
    terminal.sendLine(".topics social-media")
    let long = try #require(terminal.expect("netra> "))
    #expect(long.contains("dibaca:  react-with-emoji"))
    end(terminal)
  }

  @Test func thePagerIsLessWithAHintForItsKeys() throws {
    let sandbox = Sandbox()
    FileBytes.makeFolders(for: sandbox.folder.file("bin/less"))
    let script = "#!/bin/sh\necho \"pager $* [$LESS]\"\n"
    FileBytes.write(script, to: sandbox.folder.file("bin/less"), mode: 0o700)
    let path = "\(sandbox.folder.file("bin")):/usr/bin:/bin"
    let terminal = try sandbox.shell(["--language", "en"], ["PATH": path], rows: 12)
    terminal.sendLine(".topics social-media")
    #expect(terminal.expect("pager -FRX [-Psspace = more, q = done$]") != nil)
    #expect(terminal.expect("netra> ") != nil)
    end(terminal)
  }

  @Test func aDumbTerminalIsNeverPagedOrPainted() throws {
    let terminal = try Sandbox().shell([], ["TERM": "dumb", "PAGER": "sed s/^/dibaca:/"], rows: 12)
    terminal.sendLine("boleh nggak like postingan caleg?")
    let said = try #require(terminal.expect("tanda terima"))
    #expect(!said.contains("dibaca:"))
    #expect(!said.contains("\u{1B}"))
    #expect(terminal.expect("netra> ") != nil)
    end(terminal)
  }

  @Test func tabCompletesInstrumentsPlacesAndTopics() throws {
    let terminal = try Sandbox().shell()
    func completes(_ keys: String, _ whole: String, sourceLocation: SourceLocation = #_sourceLocation) {
      terminal.send(keys)
      #expect(terminal.expect(whole) != nil, sourceLocation: sourceLocation)
      terminal.send("\u{3}")
      #expect(terminal.expect("netra> ") != nil)
    }
    completes(".sources PP 94\tPas\t5 h\tn angka 5", ".sources PP 94/2021 Pasal 5 huruf n angka 5")
    // The word is typed anew with its capital letter, so only it stands on the screen in one piece.
    completes(".sources skb 2022 lam\t", "Lampiran")
    completes(".history react-with-e\t", ".history react-with-emoji")
    completes(".topics social-m\t", ".topics social-media")
    completes(".profile on-unpaid\to\t", ".profile on-unpaid-leave o")
    completes(".help hi\t", ".help history")
    // A question is no command: Tab adds nothing to it.
    terminal.send("gaji PPPK ber\tapa?\r")
    #expect(terminal.expect("gaji dan tunjangan") != nil)
    #expect(terminal.expect("netra> ") != nil)
    end(terminal)
  }

  @Test(arguments: ["flag", "variable", "command"]) func aScreenReaderGetsNoSigns(_ way: String) throws {
    let program = Sandbox().program(
      way == "flag" ? ["--screen-reader"] : [], way == "variable" ? ["NETRA_SCREEN_READER": "1"] : [:])
    let terminal = try PseudoTerminal(program, rows: 500)
    if way == "command" {
      #expect(terminal.expect("netra> ") != nil)
      terminal.sendLine(".screen-reader on")
    }
    #expect(terminal.expect("netra: ") != nil)
    terminal.sendLine("boleh nggak like postingan caleg?")
    let said = PseudoTerminal.plain(try #require(terminal.expect(/netra: $/)))
    #expect(said.split(whereSeparator: \.isNewline).contains("Dilarang: menyukai unggahan calon"))
    #expect(!said.contains { "✗✓•…·›─│".contains($0) })
    end(terminal)
  }

  @Test(arguments: ["answer", "pager"]) func aKillLeavesTheTerminalAsItWas(_ place: String) throws {
    let sandbox = Sandbox()
    let terminal = try sandbox.shell([], ["PAGER": "sed -n 1p"], rows: place == "pager" ? 12 : 500)
    terminal.sendLine(".topics social-media")
    #expect(terminal.expect(/netra> $/) != nil)
    terminal.send("\u{3}")
    #expect(terminal.expect("netra> ") != nil)
    terminal.signal(SIGTERM)
    #expect(terminal.waitForEnd() == -Int(SIGTERM))
    #expect(terminal.settings() == terminal.initialSettings)
  }

  @Test(arguments: [SIGTERM, SIGHUP]) func aKillWhileThePagerHasTheTerminalLeavesItAsItWas(_ signal: Int32) throws {
    let sandbox = Sandbox()
    let pager = sandbox.folder.file("pager")
    FileBytes.write("#!/bin/sh\nstty -icanon -echo </dev/tty\necho shown\nexec sleep 30\n", to: pager, mode: 0o700)
    let terminal = try sandbox.shell([], ["PAGER": pager], rows: 12)
    terminal.sendLine(".topics social-media")
    #expect(terminal.expect("shown") != nil)
    #expect(terminal.settings() != terminal.initialSettings)
    terminal.signal(signal)
    #expect(terminal.waitForEnd() == -Int(signal))
    #expect(terminal.settings() == terminal.initialSettings)
  }

  @Test func aReaderThatLeavesEndsTheSittingQuietly() throws {
    let sandbox = Sandbox()
    let netra = sandbox.program([])
    var program = netra
    program.path = "/bin/sh"
    program.arguments = ["-c", "printf '.topics social-media\\n.topics\\n.help\\n' | '\(netra.path)' chat | head -n 1"]
    let outcome = try program.run()
    #expect(outcome == ProgramOutcome(status: 0, output: "social-media:\n", errors: ""))
  }
}
