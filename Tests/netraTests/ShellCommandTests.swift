// SPDX-License-Identifier: GPL-3.0-or-later

import TestSupport
import Testing

/// The commands of the shell that leave something behind, or look something up.
@Suite struct ShellCommandTests {
  private func chat(_ sandbox: Sandbox, _ lines: String...) throws -> (status: Int, text: String) {
    try sandbox.program(["chat", "--as-of", "2024-01-15", "--language", "en"]).runTogether(
      input: lines.map { $0 + "\n" }.joined())
  }

  @Test func aReportIsAFlagBesideTheTurn() throws {
    let sandbox = Sandbox()
    let outcome = try chat(
      sandbox, ".report wrong", "may I like a candidate's post?", ".report wrnog", ".report",
      ".report wrong call me on 081234567890")
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("there is no answer yet"))
    #expect(outcome.text.contains("did you mean 'wrong'?"))
    #expect(outcome.text.firstMatch(of: /flagged for the reviewers: [0-9a-z]{10}/) != nil)
    // It is part of the chain, and no telephone number reached the disk.
    let verified = try sandbox.run("audit", "verify")
    #expect(verified.status == 0)
    #expect(FileBytes.find("081234567890", in: sandbox.transcriptBytes()) == nil)
    #expect(FileBytes.find("call me on", in: sandbox.transcriptBytes()) != nil)
  }

  @Test func whatIsNotOnRecordCannotBeFlagged() throws {
    let sandbox = Sandbox()
    let outcome = try chat(sandbox, ".private on", "may I like a candidate's post?", ".report wrong")
    #expect(outcome.text.contains("not on record"))
    let unrecorded = try sandbox.program(["chat", "--transcripts", "none", "--language", "en"]).runTogether(
      input: "may I like a candidate's post?\n.report wrong\n")
    #expect(unrecorded.text.contains("not on record"))
  }

  @Test func aSittingIsSavedOnceAndMasked() throws {
    let sandbox = Sandbox()
    let path = sandbox.folder.file("sitting.md")
    let outcome = try chat(
      sandbox, ".save \(path)", "my number is 081234567890, may I like a candidate's post?", ".private on",
      "bolehkah saya memilih di TPS?", ".private off", "gaji PPPK berapa?", ".save \(path)", ".save \(path)",
      ".save \(sandbox.folder.file("no/such/folder.md"))", ".save")
    #expect(outcome.text.contains("there is nothing to write yet"))
    #expect(outcome.text.contains("2 answers written to '\(path)'"))
    #expect(outcome.text.contains("'\(path)' is not written: exists already"))
    #expect(outcome.text.contains("is not written: No such file or directory"))
    #expect(outcome.text.contains("to which file? .save FILE"))
    let saved = try #require(FileBytes.text(path))
    #expect(FileBytes.mode(path) == 0o600)
    #expect(saved.contains("may I like a candidate's post?"))
    #expect(saved.contains("### ✗ Forbidden: liking a candidate's post"))
    #expect(saved.contains("## gaji PPPK berapa?"))
    #expect(!saved.contains("081234567890"))
    #expect(!saved.contains("TPS"), "what was said in private is not written")
  }

  @Test func whatIsTypedNearlyRightIsUnderstoodOrShown() throws {
    let sandbox = Sandbox()
    let outcome = try chat(
      sandbox, ".HELP", ".Language", ".language EN", ".private ON", ".private", ".sources SKB", ".history like",
      ".profile unpaid", ".profile pns on", ".profile clear pns", ".profile clear", ".PROFIL")
    #expect(outcome.text.contains("Type a question in plain words"))
    #expect(outcome.text.contains("\nen\n"))
    #expect(outcome.text.contains("\non\n") && !outcome.text.contains("choose"))
    #expect(outcome.text.contains("no instrument 'SKB'; there are: SKB "))
    #expect(outcome.text.contains("no one topic is 'like'; there are: ") && outcome.text.contains(" more"))
    #expect(outcome.text.contains("'unpaid' is not known; there are: on-unpaid-leave"))
    #expect(outcome.text.matches(of: /You: permanent civil servant/).count == 1)
    #expect(outcome.text.contains("no command '.PROFIL'; did you mean .profile?"))
  }

  @Test func aPathIsTakenAsAShellTakesIt() throws {
    let sandbox = Sandbox()
    let path = sandbox.folder.file("two words.md")
    let outcome = try chat(sandbox, "hello", ".save \"\(path)\"")
    #expect(outcome.text.contains("1 answer written to '\(path)'"))
    #expect(FileBytes.text(path) != nil)
  }

  @Test func sourcesAreFoundByTheirCitation() throws {
    let sandbox = Sandbox()
    let outcome = try chat(
      sandbox, ".sources PP 94/2021 Pasal 5 huruf n angka 5", ".sources pp 94/2021 pasal 5 huruf n",
      ".sources PP 94/2021 Pasal 99", ".sources PP 94/2012", ".sources PP 94/2021")
    let parts = outcome.text.split(separator: "\n\n")
    #expect(parts.first?.hasPrefix("PP 94/2021 Pasal 5 huruf n angka 5\n") == true)
    #expect(parts.first?.contains("In force: since 31 August 2021") == true)
    #expect(outcome.text.contains("Confidence: high"))
    #expect(outcome.text.contains("Link: https://peraturan.go.id/id/pp-no-94-tahun-2021"))
    #expect(outcome.text.contains("\nPP 94/2021 Pasal 5 huruf n angka 7\n"))
    #expect(outcome.text.contains("no 'pasal 99' is on record in PP 94/2021"))
    #expect(outcome.text.contains("no instrument 'PP 94/2012'; did you mean 'PP 94/2021'?"))
    #expect(outcome.text.contains("Provisions on record ("))
  }

  @Test func everyCommandIsHelpedWithAnExampleThatWorks() throws {
    let sandbox = Sandbox()
    let list = try chat(sandbox, ".help").text
    let names = list.matches(of: /(?m)^  \.([a-z-]+)/).map { String($0.1) }
    #expect(names.count >= 13)
    for name in names {
      let help = try chat(sandbox, ".help \(name)").text
      let example = try #require(help.firstMatch(of: /Example:\n    (\.[^\n]+)\n      [^\n]+/), "\(help)")
      #expect(example.1 == ".\(name)" || example.1.hasPrefix(".\(name) "))
      guard name != "save", name != "quit" else { continue }
      let tried = try chat(sandbox, "may I like a candidate's post?", String(example.1)).text
      for complaint in ["no command", "no topic", "no instrument", "not known", "not a date", "choose"] {
        #expect(!tried.contains("netra: \(complaint)"), "\(example.1): \(tried)")
      }
    }
  }

  @Test func privateAndScreenReaderTellHowTheyAre() throws {
    let outcome = try chat(
      Sandbox(), ".private", ".private on", ".private", ".screen-reader on", "may I like a candidate's post?")
    #expect(outcome.text.hasPrefix("off\non\nForbidden: liking"))
  }
}
