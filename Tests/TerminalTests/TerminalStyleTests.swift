// SPDX-License-Identifier: GPL-3.0-or-later

import Terminal
import Testing

@Suite struct TerminalStyleTests {
  @Test(
    arguments: [
      (true, ["TERM": "xterm"], false, true), (false, ["TERM": "xterm"], false, false),
      (true, ["TERM": "dumb"], false, false),
      (true, [:], false, false), (true, ["TERM": "xterm", "NO_COLOR": "1"], false, false),
      (true, ["TERM": "xterm", "NO_COLOR": ""], false, true), (true, ["TERM": "xterm"], true, false),
    ] as [(Bool, [String: String], Bool, Bool)])
  func colourOnlyWhereWanted(_ isTerminal: Bool, _ environment: [String: String], _ noColor: Bool, _ isColoured: Bool) {
    #expect(TerminalStyle(isTerminal: isTerminal, environment: environment, noColor: noColor).isColoured == isColoured)
  }

  @Test func paintGoesAroundTheText() {
    #expect(TerminalStyle(isColoured: true).paint("x", .bold, .red) == "\u{1B}[1;31mx\u{1B}[0m")
    #expect(TerminalStyle(isColoured: true).paint("", .bold).isEmpty)
    #expect(TerminalStyle.plain.paint("x", .bold) == "x")
  }
}
