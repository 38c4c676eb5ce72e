// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc
import TestSupport
import Testing

/// What was shown was recorded before, whatever happens next.
@Suite struct DurabilityTests {
  @Test func killedRightAfterAnAnswerInTheShell() throws {
    let sandbox = Sandbox()
    let terminal = try sandbox.shell()
    terminal.sendLine("boleh nggak like postingan caleg?")
    #expect(terminal.expect("Dilarang") != nil)
    terminal.signal(SIGKILL)
    #expect(terminal.waitForEnd() == -Int(SIGKILL))
    try check(sandbox, turns: 1...1)
  }

  @Test func killedRightAfterAnAnswerOfAsk() throws {
    let sandbox = Sandbox()
    let terminal = try PseudoTerminal(sandbox.program(["ask", "boleh nggak like postingan caleg?"]))
    #expect(terminal.expect("Dilarang") != nil)
    terminal.signal(SIGKILL)
    #expect(terminal.waitForEnd() != nil)
    try check(sandbox, turns: 1...1)
  }

  @Test func killedInTheMiddleOfABatch() throws {
    let sandbox = Sandbox()
    let questions = Array(repeating: "boleh nggak like postingan caleg?\n", count: 5_000).joined()
    FileBytes.write(questions, to: sandbox.folder.file("questions"))
    let terminal = try PseudoTerminal(sandbox.program(["ask", "--batch", sandbox.folder.file("questions")]))
    for _ in 0..<50 { #expect(terminal.expect("\"receipt\"") != nil) }
    terminal.signal(SIGKILL)
    #expect(terminal.waitForEnd() == -Int(SIGKILL))
    let shown = String(decoding: terminal.screen, as: UTF8.self).components("\"receipt\"")
    try check(sandbox, turns: shown...5_000)
  }

  private func check(_ sandbox: Sandbox, turns: ClosedRange<Int>) throws {
    let sessions = try sandbox.run("audit", "sessions")
    #expect(sessions.status == 0)
    let line = try #require(sessions.output.split(separator: "\n").first)
    let count = try #require(line.firstMatch(of: /\ (\d+) turns?/).flatMap { Int($0.1) })
    #expect(turns.contains(count), "\(count)")
    #expect(line.contains("boleh nggak like postingan caleg?"))
    let verified = try sandbox.run("audit", "verify")
    #expect(verified.status == 0)
    #expect(verified.output.hasPrefix("intact: \(count) "))
  }
}

extension String {
  /// How often `part` occurs.
  func components(_ part: String) -> Int { ranges(of: part).count }
}
