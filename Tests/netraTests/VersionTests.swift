// SPDX-License-Identifier: GPL-3.0-or-later

import TestSupport
import Testing

/// What the program says of itself.
@Suite struct VersionTests {
  private var both: Regex<(Substring, Substring)> {
    /\Anetra \d+\.\d+\.\d+\nnetralitas-asn [^ \n]+ \(([0-9a-f]{64})\)\n\z/
  }

  @Test func versionNamesProgramAndPackWithoutCompilingIt() throws {
    let sandbox = Sandbox()
    let folder = try sandbox.uncompiled(["--version", "--knowledge", Netra.pack]).run()
    #expect(folder.status == 0)
    #expect(folder.errors == "")
    let ofFolder = try #require(folder.output.wholeMatch(of: both))
    #expect(FileBytes.mode(sandbox.folder.file("cache/netra")) == nil)
    let compiled = try sandbox.run("--version")
    let ofFile = try #require(compiled.output.wholeMatch(of: both))
    #expect(ofFolder.1 == ofFile.1)
    let answer = try JSONValue(try sandbox.run("ask", "--format", "json", "gaji PPPK berapa?").output)
    #expect(answer["knowledge"] == .string(String(ofFile.1)))
  }

  @Test func withoutAPackTheProgramAlone() throws {
    let outcome = try Sandbox().run("--version", "--knowledge", "/nonexistent")
    #expect(outcome.status == 0)
    #expect(outcome.output.wholeMatch(of: /netra \d+\.\d+\.\d+\n/) != nil)
  }

  @Test(arguments: [
    [], ["ask"], ["chat"], ["faq"], ["faq", "build"], ["faq", "verify"], ["faq", "templates"], ["audit"],
    ["audit", "verify"], ["knowledge"],
    ["knowledge", "diff"], ["evaluate"], ["evaluate", "intents"],
  ]) func helpIsThereForEveryCommand(_ command: [String]) throws {
    let outcome = try Sandbox().program(command + ["--help"]).run()
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    #expect(outcome.output.contains("USAGE: netra\(command.isEmpty ? "" : " " + command.joined(separator: " "))"))
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func completionScripts(_ shell: String) throws {
    let outcome = try Sandbox().run("--generate-completion-script", shell)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("netra"))
  }
}
