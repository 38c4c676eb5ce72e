// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc
import TestSupport
import Testing

/// A person's keys at a real terminal.
@Suite struct ReadlineLineReaderTests {
  let folder = TemporaryFolder()

  private func start(
    _ changes: [String: String?] = [:], columns: Int = 80, history: String? = nil
  ) throws -> PseudoTerminal {
    var environment = Program.plainEnvironment
    environment["HOME"] = folder.path
    for (name, value) in changes { environment[name] = value }
    let program = Program(
      Program.product("netra-probe"), ["lines"] + (history.map { [$0] } ?? []), environment: environment)
    return try PseudoTerminal(program, columns: columns)
  }

  private func prompt(_ number: Int, _ terminal: PseudoTerminal) -> Bool { terminal.expect("probe\(number)>") != nil }

  @Test func linesAreReadAndControlDEnds() throws {
    let terminal = try start()
    #expect(prompt(1, terminal))
    terminal.sendLine("boleh like?")
    #expect(terminal.expect("line <boleh like?>") != nil)
    #expect(prompt(2, terminal))
    terminal.send("abc\u{04}\u{01}\u{04}")  // Ctrl-D in a line deletes; Ctrl-A, Ctrl-D takes the first letter
    terminal.send("\r")
    #expect(terminal.expect("line <bc>") != nil)
    #expect(prompt(3, terminal))
    terminal.send("\u{04}")
    #expect(terminal.expect("end") != nil)
    #expect(terminal.waitForEnd() == 0)
  }

  @Test func controlCGivesUpTheLineAtOnce() throws {
    let terminal = try start()
    #expect(prompt(1, terminal))
    terminal.send("setengah kal")
    #expect(terminal.expect("kal") != nil)
    terminal.send("\u{03}")
    #expect(terminal.expect("interrupt") != nil)
    #expect(prompt(2, terminal))
    terminal.send("\u{03}")
    #expect(terminal.expect("interrupt") != nil)
    #expect(prompt(3, terminal))
    terminal.send("\u{12}zz")  // in the middle of a history search
    #expect(terminal.expect("search") != nil)
    terminal.send("\u{03}")
    #expect(terminal.expect("interrupt") != nil)
    #expect(prompt(4, terminal))
    terminal.sendLine("lanjut")
    #expect(terminal.expect("line <lanjut>") != nil)
  }

  @Test func aPasteOfSeveralLinesIsOneLine() throws {
    let terminal = try start()
    #expect(prompt(1, terminal))
    terminal.send("\u{1B}[200~satu\r\ndua\n\ntiga\u{1B}[201~")
    #expect(terminal.expect("tiga") != nil)
    terminal.send("\r")
    #expect(terminal.expect("line <satu dua tiga>") != nil)
  }

  @Test(arguments: ["C.UTF-8", "C", "POSIX"]) func charactersAreWholeInAnyLocale(_ locale: String) throws {
    let terminal = try start(["LC_ALL": locale])
    #expect(prompt(1, terminal))
    terminal.send("aé👍日\u{7F}\u{7F}x\r")
    #expect(terminal.expect("line <aéx>") != nil)
  }

  @Test func charactersAreWholeWithoutAnyLocale() throws {
    let terminal = try start(["LC_ALL": nil as String?, "LANG": "C"])
    #expect(prompt(1, terminal))
    terminal.send("é日\u{7F}\r")
    #expect(terminal.expect("line <é>") != nil)
  }

  @Test func completionOffersWhatFits() throws {
    let terminal = try start()
    #expect(prompt(1, terminal))
    terminal.send(".he\t\r")
    #expect(terminal.expect("line <.help >") != nil)
    #expect(prompt(2, terminal))
    terminal.send(".h\t\t")
    #expect(terminal.expect(".help") != nil && terminal.expect(".history") != nil)
    terminal.send("i\t\r")
    #expect(terminal.expect("line <.history >") != nil)
    #expect(prompt(3, terminal))
    terminal.send("tanya pa\t7\r")
    #expect(terminal.expect("line <tanya pasal 7>") != nil)
    #expect(prompt(4, terminal))
    terminal.send("/et\t\r")  // no file names
    #expect(terminal.expect("line </et>") != nil)
  }

  @Test func theHistoryIsPrivateFilteredAndShort() throws {
    let history = folder.file("history")
    let old = umask(0)
    defer { umask(old) }
    let terminal = try start(history: history)
    let lines = ["satu", "satu", "punya rahasia", " diam", "dibuang", "tiga", "empat", "lima", "enam", "tujuh"]
    for (number, line) in lines.enumerated() {
      #expect(prompt(number + 1, terminal))
      terminal.sendLine(line)
    }
    #expect(prompt(11, terminal))
    #expect(FileBytes.mode(history) == 0o600)
    #expect(FileBytes.text(history) == "satu\npunya [X]\ntiga\nempat\nlima\nenam\ntujuh\n")
    terminal.send("\u{04}")
    #expect(terminal.waitForEnd() == 0)
    #expect(FileBytes.text(history) == "empat\nlima\nenam\ntujuh\n")

    let later = try start(history: history)
    #expect(prompt(1, later))
    later.send("\u{1B}[A\u{1B}[A\r")  // up, up
    #expect(later.expect("line <enam>") != nil)
    #expect(prompt(2, later))
    later.send("\u{12}lim\r")  // Ctrl-R
    #expect(later.expect("line <lima>") != nil)
  }

  @Test func theHistorySurvivesAKill() throws {
    let history = folder.file("history")
    let terminal = try start(history: history)
    #expect(prompt(1, terminal))
    terminal.sendLine("satu")
    #expect(prompt(2, terminal))
    terminal.signal(SIGKILL)
    #expect(terminal.waitForEnd() == -Int(SIGKILL))
    #expect(FileBytes.text(history) == "satu\n")
  }

  @Test func inputrcIsHonoured() throws {
    FileBytes.write("$if netra\n\"\\C-t\": \"dari inputrc\"\n$endif\n", to: folder.file(".inputrc"))
    let terminal = try start()
    #expect(prompt(1, terminal))
    terminal.send("\u{14}\r")
    #expect(terminal.expect("line <dari inputrc>") != nil)
  }

  @Test func aDumbTerminalWorks() throws {
    let terminal = try start(["TERM": "dumb"])
    #expect(prompt(1, terminal))
    terminal.sendLine("apa")
    #expect(terminal.expect("line <apa>") != nil)
  }

  @Test(arguments: [40, 200]) func longLinesWorkAtAnyWidth(_ columns: Int) throws {
    let terminal = try start(columns: columns)
    #expect(prompt(1, terminal))
    let line = String(repeating: "panjang ", count: 60) + "habis"
    terminal.send(line)
    #expect(terminal.expect("habis") != nil)
    terminal.resize(columns: 60, rows: 20)
    terminal.send("!\r")
    #expect(terminal.expect("line <\(line)!>") != nil)
  }

  /// However the program ends, the terminal is as it was.
  @Test(arguments: ["end", "quit", "interrupt", "terminate", "hangup"]) func theTerminalIsRestored(_ ending: String)
    throws
  {
    let terminal = try start()
    let before = terminal.initialSettings
    #expect(prompt(1, terminal))
    terminal.send("teks")
    #expect(terminal.expect("teks") != nil)
    #expect(terminal.settings() != before)
    switch ending {
    case "end": terminal.send("\u{15}\u{04}")
    case "quit": terminal.send("\u{15}quit\r")
    case "interrupt":
      terminal.send("\u{03}")
      #expect(prompt(2, terminal))
      terminal.send("\u{04}")
    case "terminate": terminal.signal(SIGTERM)
    default: terminal.signal(SIGHUP)
    }
    let status = try #require(terminal.waitForEnd())
    #expect(status == ["terminate": -Int(SIGTERM), "hangup": -Int(SIGHUP)][ending] ?? 0)
    #expect(terminal.settings() == before)
  }
}
