// SPDX-License-Identifier: GPL-3.0-or-later

import TestSupport
import Testing

/// Who may read what, and what is never written.
@Suite struct PrivacyTests {
  static let personal = ["3171234506850001", "198503152010011001", "081234567890", "budi.santoso@contoh.go.id"]
  static let question =
    "nama saya Budi, NIK 3171234506850001, NIP 198503152010011001, hp 081234567890, surel budi.santoso@contoh.go.id, "
    + "boleh nggak like postingan caleg?"

  @Test func theTranscriptIsTheOwnersAlone() throws {
    let sandbox = Sandbox()
    let script = "umask 000; exec \(Netra.path) ask 'boleh nggak like postingan caleg?'"
    var shell = sandbox.program(["-c", script])
    shell.path = "/bin/sh"
    #expect(try shell.run().status == 0)
    #expect(FileBytes.mode(sandbox.transcripts) == 0o600)
    #expect(FileBytes.mode(sandbox.folder.file("records")) == 0o700)
    for suffix in ["-wal", "-shm"] {
      if let mode = FileBytes.mode(sandbox.transcripts + suffix) { #expect(mode == 0o600) }
    }
  }

  @Test func personalNumbersAreMaskedInTheTranscript() throws {
    let sandbox = Sandbox()
    #expect(try sandbox.run("ask", Self.question).status == 0)
    let bytes = sandbox.transcriptBytes()
    #expect(FileBytes.find("like postingan caleg", in: bytes) != nil)
    for text in Self.personal { #expect(FileBytes.find(text, in: bytes) == nil, "\(text)") }
    let shown = try sandbox.run("audit", "search", "postingan")
    #expect(shown.output.contains("boleh nggak like postingan caleg?"))
    for text in Self.personal { #expect(!shown.output.contains(text), "\(text)") }
  }

  @Test func personalNumbersAreMaskedInTheHistory() throws {
    let sandbox = Sandbox()
    let terminal = try sandbox.shell()
    terminal.sendLine(Self.question)
    #expect(terminal.expect("tanda terima") != nil)
    #expect(terminal.expect("netra> ") != nil)
    terminal.send("\u{4}")
    #expect(terminal.waitForEnd() == 0)
    #expect(FileBytes.mode(sandbox.history) == 0o600)
    let history = try #require(FileBytes.text(sandbox.history))
    #expect(history.contains("like postingan caleg"))
    for text in Self.personal {
      #expect(!history.contains(text), "\(text)")
      #expect(FileBytes.find(text, in: sandbox.transcriptBytes()) == nil, "\(text)")
    }
  }

  @Test func privateModeRecordsNothing() throws {
    let sandbox = Sandbox()
    let terminal = try sandbox.shell()
    terminal.sendLine("boleh foto bareng caleg?")
    #expect(terminal.expect("tanda terima") != nil)
    terminal.sendLine(".private on")
    #expect(terminal.expect("netra (tidak dicatat)> ") != nil)
    terminal.sendLine("boleh nggak like postingan caleg?")
    #expect(terminal.expect("Dilarang") != nil)
    #expect(terminal.expect("(tidak dicatat)> ") != nil)
    terminal.sendLine(".private off")
    #expect(terminal.expect("netra> ") != nil)
    terminal.sendLine("gaji PPPK berapa?")
    #expect(terminal.expect("tanda terima") != nil)
    #expect(terminal.expect("netra> ") != nil)
    terminal.send("\u{4}")
    #expect(terminal.waitForEnd() == 0)
    #expect(try sandbox.run("audit", "sessions").output.contains("  2 turns"))
    for text in [FileBytes.text(sandbox.history) ?? "", String(decoding: sandbox.transcriptBytes(), as: UTF8.self)] {
      #expect(text.contains("foto bareng"))
      #expect(text.contains("gaji"))
      #expect(!text.contains("like postingan"))
    }
  }

  @Test func nothingIsRecordedWhereNothingShallBe() throws {
    let sandbox = Sandbox()
    let outcome = try sandbox.run("ask", "--transcripts", "none", "gaji PPPK berapa?")
    #expect(outcome.status == 0)
    #expect(FileBytes.mode(sandbox.folder.file("records")) == nil)
  }

  @Test func pipedLinesLeaveNoHistory() throws {
    let sandbox = Sandbox()
    let outcome = try sandbox.run("chat", input: "gaji PPPK berapa?\n.quit\nboleh foto bareng caleg?\n")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("gaji"))
    #expect(!outcome.output.contains("foto"))
    #expect(FileBytes.mode(sandbox.history) == nil)
  }
}
