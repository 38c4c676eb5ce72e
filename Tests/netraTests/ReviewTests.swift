// SPDX-License-Identifier: GPL-3.0-or-later

import TestSupport
import Testing

/// Reviewing from outside: at a terminal, through a pipe, with options.
@Suite struct ReviewTests {
  private let sandbox = Sandbox()

  @Test func atATerminal() throws {
    _ = try sandbox.run("ask", "gaji PPPK berapa?")
    _ = try sandbox.run("ask", "asdf qwer zxcv")
    let terminal = try PseudoTerminal(
      sandbox.program(["audit", "review", "--reviewer", "ani", "--sample-rate", "0", "--language", "en"]))
    #expect(terminal.expect("1 confirmed  the answer is right") != nil, "\(terminal.text)")
    #expect(terminal.expect("> gaji PPPK berapa?") != nil)
    #expect(terminal.expect("decision 1/2> ") != nil)
    terminal.sendLine("hmm")
    #expect(terminal.expect("'hmm' is no decision") != nil)
    terminal.sendLine("should_have_an\t")
    #expect(terminal.expect("right verdict> ") != nil)
    terminal.sendLine("maybe")
    #expect(terminal.expect("topic meant") != nil)
    terminal.sendLine("")
    #expect(terminal.expect("note> ") != nil)
    terminal.sendLine("")
    #expect(terminal.expect("no verdict 'maybe'") != nil)
    terminal.sendLine("1")
    #expect(terminal.expect("note> ") != nil)
    terminal.sendLine("benar, kata 081234567890")
    #expect(terminal.expect("decision 2/2> ") != nil)
    terminal.sendLine(".quit")
    #expect(terminal.expect("Reviewed: 1.") != nil)
    #expect(terminal.waitForEnd() == 0)
    #expect(FileBytes.find("081234567890", in: sandbox.transcriptBytes()) == nil)
    #expect(FileBytes.find("benar, kata [TELEPON]", in: sandbox.transcriptBytes()) != nil)
  }

  @Test func throughAPipeInIndonesian() throws {
    _ = try sandbox.run("ask", "gaji PPPK berapa?")
    let piped = try sandbox.run(
      "audit", "review", "--reviewer", "ani", "--language", "id", input: ".help\n.why\n1\nbenar\n")
    #expect(piped.status == 0)
    #expect(piped.output.contains("jawabannya benar"))
    #expect(piped.output.hasSuffix("Ditelaah: 1.\n"))
    let nothing = try sandbox.run("audit", "review", "--reviewer", "ani", "--language", "id", "--sample-rate", "0")
    #expect(nothing.output == "Tidak ada yang perlu ditelaah.\n")
  }

  @Test func whatMakesNoSenseIsRefused() throws {
    _ = try sandbox.run("ask", "boleh nggak like postingan caleg?")
    func judge(_ arguments: String...) throws -> ProgramOutcome {
      try sandbox.program(["audit", "review", "--reviewer", "ani", "--turn", "1", "--decision"] + arguments).run()
    }
    #expect(try judge("confirm").errors.contains("did you mean 'confirmed'?"))
    #expect(try judge("wrong_verdict").status == 2)
    #expect(try judge("wrong_verdict", "--verdict", "alowed").errors.contains("did you mean 'allowed'?"))
    #expect(try judge("confirmed", "--verdict", "allowed").status == 2)
    #expect(try judge("incomplete", "--topic", "nowhere-at-all").status == 2)
    #expect(try sandbox.run("audit", "review", "--reviewer", "ani", "--decision", "confirmed").status == 2)
    #expect(
      try sandbox.run("audit", "review", "--reviewer", "ani", "--turn", "9", "--decision", "confirmed").status == 2)
    #expect(try judge("confirmed").output == "review 1 of turn 1: confirmed\n")
  }

  @Test func aReceiptIsCheckedAlone() throws {
    let answer = try JSONValue(try sandbox.run("ask", "--format", "json", "boleh nggak like postingan caleg?").output)
    let receipt = try #require(answer["receipt"]?.text)
    let checked = try sandbox.run("audit", "verify", "--receipt", receipt)
    #expect(checked.status == 0)
    #expect(checked.output.hasSuffix("holds: the same answer with the same receipt comes out again\n"))
    #expect(try sandbox.run("audit", "verify", "--receipt", "zzzzzzzzzz").status == 1)

    // A day and an addressee that were stated are stated again.
    let dated = try JSONValue(
      try sandbox.run("ask", "--format", "json", "--as-of", "2023-02-21", "--who", "pppk", "boleh ikut kampanye?")
        .output)
    let held = try sandbox.run("audit", "verify", "--receipt", try #require(dated["receipt"]?.text))
    #expect(held.output.contains("holds: "), "\(held.output)")
  }

  @Test func anExportProvesItself() throws {
    _ = try sandbox.run("ask", "boleh nggak like postingan caleg? NIK 3171235207900001")
    let folder = sandbox.folder.file("export")
    #expect(try sandbox.run("audit", "export", "--out", folder).output == "1 turn in '\(folder)'\n")
    let sums = try Program("/usr/bin/env", ["-C", folder, "sha256sum", "-c", "SHA256SUMS"]).run()
    #expect(sums.status == 0, "\(sums.errors)")
    let manifest = try JSONValue(try #require(FileBytes.text(folder + "/manifest.json")))
    #expect(manifest["head"]?.text?.hasPrefix("1-") == true)
    for name in FileBytes.names(in: folder) { #expect(FileBytes.mode(folder + "/" + name) == 0o600) }
    #expect(FileBytes.text(folder + "/turns.jsonl")?.contains("NIK [NIK]") == true)
    #expect(try sandbox.run("audit", "export", "--out", folder).status == 1)
  }
}
