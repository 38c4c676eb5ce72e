// SPDX-License-Identifier: GPL-3.0-or-later

import TestSupport
import Testing

/// The commands for those who keep the pack.
@Suite struct KnowledgeTests {
  /// A copy of the real pack that may be spoilt.
  private func copy(in sandbox: Sandbox) throws -> String {
    let copy = Program("/bin/cp", ["-r", Netra.pack, sandbox.folder.file("pack")])
    #expect(try copy.run().status == 0)
    return sandbox.folder.file("pack")
  }

  @Test func thePackHasNoErrors() throws {
    let outcome = try Sandbox().run("knowledge", "check", "--knowledge", Netra.pack)
    #expect(outcome.status == 0, "\(outcome.output)")
    #expect(outcome.output.contains(/\d+ topics, \d+ norms, \d+ provisions, 0 errors, \d+ warnings\n$/))
  }

  @Test func everyMistakeIsReportedAtItsPlaceAndNothingAnswersFromIt() throws {
    let sandbox = Sandbox()
    let pack = try copy(in: sandbox)
    let topic = "\(pack)/topics/social-media/react-to-candidate-post.yaml"
    let path = FileBytes.read(topic) == nil ? try find("react-to-candidate-post.yaml", below: pack) : topic
    let text = try #require(FileBytes.text(path))
    FileBytes.write(text + "labell: {id: x, en: y}\n", to: path)
    FileBytes.write(
      """
      - {ask: "boleh?", expect: forbidden, as-of: 2023-02-31}
      - {ask: "boleh?", expect: forbidden, cites: [uu-99-2099/pasal-1]}
      """, to: "\(pack)/tests/broken.yaml")
    let checked = try sandbox.run("knowledge", "check", "--knowledge", pack)
    #expect(checked.status == 1)
    let findings = checked.output.split(separator: "\n")
    let below = String(path.dropFirst(pack.count + 1))
    #expect(
      findings.contains { $0.hasPrefix("\(below):") && $0.contains("labell") && $0.contains("did you mean 'label'?") })
    #expect(findings.contains { $0.firstMatch(of: /^tests\/broken\.yaml:\d+:\d+: error: .*2023-02-31/) != nil })
    #expect(findings.contains { $0.firstMatch(of: /^tests\/broken\.yaml:\d+:\d+: error: .*uu-99-2099/) != nil })

    let asked = try sandbox.run("ask", "--knowledge", pack, "gaji PPPK berapa?")
    #expect(asked.status == 3)
    #expect(asked.output == "")
    #expect(asked.errors.contains("netra knowledge check"))
    #expect(asked.errors.contains("labell"))
    let tested = try sandbox.run("knowledge", "test", "--knowledge", pack)
    #expect(tested.status == 1)
    #expect(tested.output.contains("the tests were not run"))
  }

  /// One compilation serves three things: the note, the cache, the authored tests.
  @Test func aFolderIsCompiledOnceAndItsTestsAreRun() throws {
    let sandbox = Sandbox()
    let tested = try sandbox.run("knowledge", "test", "--knowledge", Netra.pack)
    #expect(tested.errors.contains("netra: compiling "))
    let last = try #require(tested.output.split(separator: "\n").last)
    let counts = try #require(
      last.wholeMatch(of: /(\d+) tests \(\d+ pairs\): \d+ hold, \d+ known misses, (\d+) failed/))
    #expect(Int(counts.1).map { $0 > 100 } == true)
    #expect(tested.status == (counts.2 == "0" ? 0 : 1))
    #expect(tested.output.split(separator: "\n").count { $0.contains(": error: ") } == Int(counts.2))

    let asked = try sandbox.run("ask", "--knowledge", Netra.pack, "--format", "jsonl", "gaji PPPK berapa?")
    #expect(asked.errors == "")
    #expect(asked.output == (try sandbox.run("ask", "--format", "jsonl", "gaji PPPK berapa?").output))
  }

  @Test func aTestThatFailsIsNamed() throws {
    let sandbox = Sandbox()
    let pack = sandbox.folder.file("park")
    #expect(try Program("/bin/cp", ["-r", Fixtures.parkPack, pack]).run().status == 0)
    let good = try sandbox.run("knowledge", "test", "--knowledge", pack)
    #expect(good.status == 0, "\(good.output)")
    #expect(good.output.contains(/^\d+ tests \(\d+ pairs\): \d+ hold, 0 known misses, 0 failed\n$/))
    FileBytes.write(
      "- {ask: \"may I walk my dog on the leash?\", expect: out_of_scope}\n", to: "\(pack)/tests/contrary.yaml")
    let bad = try sandbox.run("knowledge", "test", "--knowledge", pack)
    #expect(bad.status == 1)
    #expect(bad.output.contains(/^tests\/contrary\.yaml:1:\d+: error: expected 'out_of_scope', got '/))
    #expect(bad.output.contains(/\n\d+ tests \(\d+ pairs\): \d+ hold, 0 known misses, 1 failed\n$/))
  }

  @Test func compilingGivesTheSameBytes() throws {
    let sandbox = Sandbox()
    let file = sandbox.folder.file("again.netrakb")
    let outcome = try sandbox.run("knowledge", "compile", "--knowledge", Netra.pack, "-o", file)
    #expect(outcome.status == 0)
    #expect(outcome.output == "")
    let isSame = FileBytes.read(file) == FileBytes.read(CompiledPack.path)
    #expect(isSame)
  }

  @Test func normsAreReadBackAsSentences() throws {
    let outcome = try Sandbox().run(
      "knowledge", "check", "--read-back", "--language", "en", "--knowledge", Netra.pack)
    #expect(outcome.status == 0)
    #expect(
      outcome.output.contains(
        /\(regulations\/skb-2022\/[a-z0-9-]+\.yaml:\d+:\d+\)\n  Since 22 September 2022, .* is forbidden for .*SKB 2022 Lampiran II/
      ))
  }

  @Test func explainTellsNormsPlacesAndGuidance() throws {
    let outcome = try Sandbox().run("knowledge", "explain", "react-to-candidate-post", "--language", "id")
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    for text in [
      "react-to-candidate-post: menyukai unggahan calon\n", "\nNorma:\n", "\nPedoman:\n", "\nKetentuan:\n",
      "  - Sejak 22 September 2022, Pegawai ASN dilarang ",
      "SKB 2022 Lampiran II huruf B angka 6, sejak 22 September 2022",
    ] { #expect(outcome.output.contains(text), "\(text)") }
    let english = try Sandbox().run("knowledge", "explain", "react-to-candidate-post", "--language", "en")
    #expect(english.output.contains("\nGuidance:\n"))
  }

  @Test func diffTellsWhatChangedBetweenTwoDays() throws {
    let outcome = try Sandbox().run("knowledge", "diff", "--as-of", "2023-02-21", "--as-of", "2024-02-21")
    #expect(outcome.status == 0)
    let lines = outcome.output.split(separator: "\n").map(String.init)
    #expect(lines.contains("  + UU 20/2023 Pasal 9 ayat (2)  (since 2023-10-31)"))
    #expect(lines.contains { $0.hasPrefix("  - UU 5/2014 Pasal 2 huruf f  (until 2023-10-30)") })
    let topic = lines.first { $0.hasPrefix("  react-to-candidate-post: ") }
    #expect(topic?.contains("forbidden; + UU 20/2023") == true, "\(topic ?? "")")
    #expect(topic?.contains("- UU 5/2014") == true)
    let same = try Sandbox().run("knowledge", "diff", "--as-of", "2024-02-21", "--as-of", "2024-02-21")
    #expect(same.output == "provisions from 2024-02-21 to 2024-02-21: 0 changed\ntopics: 0 changed\n")
  }

  @Test func factsOnTheCommandLineDecide() throws {
    func verdict(_ words: String...) throws -> String? {
      let question = "suami saya caleg, boleh saya dampingi kampanye?"
      let outcome = try Sandbox().program(["ask", "--format", "json"] + words + [question]).run()
      #expect(outcome.status == 0, "\(outcome.errors)")
      return try JSONValue(outcome.output)["verdict"]?.text
    }
    #expect(try verdict() == "conditional")
    #expect(try verdict("--who", "pns", "--denied", "on-unpaid-leave") == "forbidden")
    #expect(try verdict("--who", "pns", "--given", "on-unpaid-leave") == "conditional")
  }

  private func find(_ name: String, below folder: String) throws -> String {
    let found = try Program("/usr/bin/find", [folder, "-name", name]).run().output
    return String(try #require(found.split(separator: "\n").first))
  }
}
