// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc
import TestSupport
import Testing

/// The sitting shown in the README is what the program says at a terminal of 80 columns.
///
/// With `NETRA_RECORD=1` it is written anew, and the test fails once.
@Suite struct ReadmeTests {
  private static let opening = "<!-- sitting -->\n```\n"

  @Test func theSittingShownIsReal() throws {
    let path = "\(Netra.packageRoot)/README.md"
    let readme = try #require(FileBytes.text(path))
    let start = try #require(readme.firstRange(of: Self.opening)?.upperBound)
    let shown = readme[start..<(try #require(readme[start...].firstRange(of: "```\n")?.lowerBound))]
    let terminal = try Sandbox().shell(["--as-of", "2024-01-15"])
    for line in shown.split(separator: "\n") {
      guard let typed = line.wholeMatch(of: /netra [^>]*> (.*)/)?.1 else { continue }
      terminal.sendLine(String(typed))
      #expect(terminal.expect(/> $/) != nil)
    }
    terminal.send("\u{4}")
    #expect(terminal.waitForEnd() == 0)
    let screen = terminal.text.replacing("\r\n", with: "\n").replacing("\r", with: "")
    let first = try #require(screen.firstRange(of: "netra (")?.lowerBound)
    var said = String(screen[first...].replacing(/(tanda terima|receipt) [0-9a-z]{10}/) { "\($0.1) ··········" })
    // The last prompt waits for nothing.
    said = String(said[..<(try #require(said.ranges(of: "netra (").last).lowerBound)])
    if getenv("NETRA_RECORD") != nil {
      FileBytes.write(readme.replacing(shown, with: said), to: path, mode: 0o644)
      Issue.record("recorded the README; run again without NETRA_RECORD")
    } else {
      #expect(said == String(shown))
    }
  }
}
