// SPDX-License-Identifier: GPL-3.0-or-later

import TestSupport
import Testing

/// A reader that leaves early is no failure.
@Suite struct ClosedPipeTests {
  @Test(arguments: [
    "ask --batch QUESTIONS", "ask --batch QUESTIONS --format text", "ask 'boleh nggak like postingan caleg?'",
    "ask --format json 'boleh nggak like postingan caleg?'", "chat < QUESTIONS", "faq build --format markdown",
    "--help",
    "knowledge check --read-back --knowledge PACK",
  ])
  func readerLeaves(_ command: String) throws {
    let sandbox = Sandbox()
    let questions = Array(repeating: "boleh nggak like postingan caleg?\n", count: 300).joined()
    FileBytes.write(questions, to: sandbox.folder.file("questions"))
    let words = command.replacing("QUESTIONS", with: sandbox.folder.file("questions")).replacing(
      "PACK", with: Netra.pack)
    // The program's own status goes to a file: `set -o pipefail` alone would hide which side failed.
    let script = "{ \(Netra.path) \(words); echo $? > \(sandbox.folder.file("status")); } | head -1"
    var shell = sandbox.program(["-c", script])
    shell.path = "/bin/sh"
    let outcome = try shell.run()
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    #expect(outcome.output.split(separator: "\n").count == 1)
    #expect(FileBytes.text(sandbox.folder.file("status")) == "0\n")
  }
}
