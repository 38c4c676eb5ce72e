// SPDX-License-Identifier: GPL-3.0-or-later

import TestSupport
import Testing

/// Editions on disk: written, compared, verified.
@Suite struct FAQEditionTests {
  private let sandbox = Sandbox()

  private func build(_ words: String...) throws -> ProgramOutcome {
    try sandbox.program(["faq", "build", "--group", "voting"] + words).run()
  }

  @Test(arguments: ["html", "site", "markdown", "json", "jsonld", "csv", "text"])
  func whatWasWrittenVerifies(_ format: String) throws {
    let out = sandbox.folder.file("edition")
    let written = try build("--format", format, "--out", out)
    #expect(written.status == 0, "\(written.errors)")
    let verified = try sandbox.run("faq", "verify", out)
    #expect(verified.status == 0, "\(verified.output)")
    #expect(verified.output.hasSuffix("all hold\n"))
    let page = format == "site" ? "\(out)/index.html" : out
    let bytes = try #require(FileBytes.read(page))
    FileBytes.write(bytes + Array("tampered\n".utf8), to: page)
    let tampered = try sandbox.run("faq", "verify", out)
    #expect(tampered.status == 1)
    #expect(tampered.output.contains("edited: "))
  }

  @Test func theLawOfThenIsNamedToday() throws {
    let out = sandbox.folder.file("old.html")
    #expect(try build("--format", "html", "--as-of", "2019-03-01", "--out", out).status == 0)
    let verified = try sandbox.run("faq", "verify", out, "--format", "json")
    #expect(verified.status == 1)
    let kinds = Set(try JSONValue(verified.output)["findings"]?.items.compactMap { $0["kind"]?.text } ?? [])
    #expect(kinds.contains("law"))
    #expect(!kinds.contains("edited") && !kinds.contains("differs"))
    #expect(try sandbox.run("faq", "verify", out, "--as-of", "2019-03-01").output.contains("law: ") == false)
  }

  @Test func aSiteIsReplacedWholeAndComparedWithItself() throws {
    let out = sandbox.folder.file("site")
    #expect(try build("--format", "site", "--as-of", "2019-03-01", "--out", out).status == 0)
    let second = try build("--format", "site", "--previous", out, "--out", out)
    #expect(second.status == 0, "\(second.errors)")
    #expect(FileBytes.text("\(out)/changes.html")?.contains("perubahan sejak edisi") == true)
    #expect(FileBytes.mode("\(out)/index.html") == 0o644)
    #expect(FileBytes.names(in: sandbox.folder.path).filter { $0.hasPrefix("site") } == ["site"])
    let stranger = sandbox.folder.file("stranger")
    FileBytes.makeFolders(for: "\(stranger)/note.txt")
    FileBytes.write("mine", to: "\(stranger)/note.txt")
    let refused = try build("--format", "site", "--out", stranger)
    #expect(refused.status == 2)
    #expect(FileBytes.text("\(stranger)/note.txt") == "mine")
    #expect(try build("--format", "site").status == 2)
  }

  @Test func answersCanBeForOneKindOfPeople() throws {
    let known = try sandbox.run("faq", "build", "--format", "json", "--group", "voting", "--addressee", "tni-member")
    #expect(known.status == 0)
    #expect(known.output.contains("\"addressee\": \"tni-member\""))
    let unknown = try sandbox.run("faq", "build", "--addressee", "tni-membr")
    #expect(unknown.status == 2)
    #expect(unknown.errors.contains("no addressee 'tni-membr'; did you mean 'tni-member'?"))
  }

  @Test func anOfficeTemplateIsUsedAndABrokenOneIsNamed() throws {
    let templates = sandbox.folder.file("templates")
    #expect(try sandbox.run("faq", "templates", "--out", templates).status == 0)
    #expect(FileBytes.names(in: templates).contains("item.mustache"))
    #expect(try sandbox.run("faq", "templates", "--out", templates).status == 2)
    FileBytes.write("<p class=\"letterhead\">{{owner}}</p>{{>contacts}}\n", to: "\(templates)/facts.mustache")
    let out = sandbox.folder.file("own.html")
    let built = try build("--format", "html", "--agency", "Dinas & Co", "--templates", templates, "--out", out)
    #expect(built.status == 0, "\(built.errors)")
    #expect(FileBytes.text(out)?.contains("<p class=\"letterhead\">Dinas &amp; Co</p>") == true)
    #expect(try sandbox.run("faq", "verify", out, "--templates", templates).status == 0)
    let other = try sandbox.run("faq", "verify", out)
    #expect(other.status == 0)
    #expect(other.errors.contains("other templates"))
    FileBytes.write("<p>\n{{ownr}}</p>\n", to: "\(templates)/facts.mustache")
    let broken = try build("--format", "html", "--templates", templates)
    #expect(broken.status == 2)
    #expect(broken.errors.contains("\(templates)/facts.mustache:2: no page has a value 'ownr'; did you mean 'owner'?"))
  }

  @Test func whatIsNoEditionIsRefused() throws {
    #expect(try sandbox.run("faq", "verify", sandbox.folder.file("nothing")).status == 2)
    let file = sandbox.folder.file("plain.md")
    FileBytes.write("# text\n", to: file)
    let outcome = try sandbox.run("faq", "verify", file)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("is no edition"))
  }
}
