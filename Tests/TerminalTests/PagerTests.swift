// SPDX-License-Identifier: GPL-3.0-or-later

import Terminal
import TestSupport
import Testing

@Suite struct PagerTests {
  private let long = String(repeating: "baris\n", count: 30)

  private func command(_ environment: [String: String], isTerminal: Bool = true, _ text: String) -> String? {
    Pager(environment: environment, isTerminal: isTerminal, size: (20, 10)).command(for: text)
  }

  @Test func onlyLongTextOnATerminalIsPaged() {
    #expect(command([:], long) == "less -FRX")
    #expect(command(["PAGER": "more -d"], long) == "more -d")
    #expect(command([:], isTerminal: false, long) == nil)
    #expect(command([:], "a\nb\n") == nil)
    #expect(command(["PAGER": ""], long) == nil)
    #expect(command(["PAGER": "cat"], long) == nil)
    #expect(command([:], String(repeating: "x", count: 200)) == "less -FRX")
    #expect(command([:], String(repeating: "x", count: 179)) == nil)
  }

  private func show(_ rows: Int, pager: String) throws -> PseudoTerminal {
    var program = Program(Program.product("netra-probe"), ["page", "\(rows)"])
    program.environment["PAGER"] = pager
    return try PseudoTerminal(program)
  }

  @Test func thePagerGetsItsArguments() throws {
    let terminal = try show(100, pager: "sed -n '/row 99/p'")
    #expect(terminal.expect("shown") == "row 99\r\nshown")
    #expect(terminal.waitForEnd() == 0)
  }

  @Test func aPagerThatLeavesEarlyIsNoError() throws {
    let terminal = try show(200_000, pager: "head -n 1")
    #expect(terminal.expect("shown") == "row 1\r\nshown")
    #expect(terminal.waitForEnd() == 0)
  }

  @Test func withoutThePagerTheTextIsStillShown() throws {
    let terminal = try show(60, pager: "/tidak/ada/pager")
    #expect(terminal.expect("row 60\r\nshown") != nil)
    #expect(terminal.waitForEnd() == 0)
  }

  @Test func aClosedPipeIsNoError() throws {
    let outcome = try Program(
      "/bin/sh", ["-c", "'\(Program.product("netra-probe"))' page 100000 | head -n 1"]
    ).run()
    #expect(outcome == ProgramOutcome(status: 0, output: "row 1\n", errors: ""))
  }
}
