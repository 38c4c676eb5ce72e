// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc
import Terminal
import TestSupport
import Testing

@Suite struct PlainLineReaderTests {
  private func lines(_ bytes: [UInt8]) -> [String] {
    let folder = TemporaryFolder()
    FileBytes.write(bytes, to: folder.file("in"))
    let file = open(folder.file("in"), O_RDONLY)
    defer { close(file) }
    let reader = PlainLineReader(descriptor: file)
    var lines: [String] = []
    while case .line(let line) = reader.read(prompt: "> ") { lines.append(line) }
    #expect(reader.read(prompt: "") == .endOfInput)
    return lines
  }

  @Test(
    arguments: [
      ("", []), ("\n", [""]), ("a", ["a"]), ("a\n", ["a"]), ("a\r\nb\r\n", ["a", "b"]), ("a\n\nb", ["a", "", "b"]),
      ("a\r\nb", ["a", "b"]), ("\u{FEFF}apa\n\u{FEFF}b", ["apa", "\u{FEFF}b"]), ("a\rb\n", ["a b"]), ("a\0b\n", ["ab"]),
    ] as [(String, [String])])
  func linesEndWhereTheyShould(_ text: String, _ expected: [String]) { #expect(lines(Array(text.utf8)) == expected) }

  @Test func onlyWhatIsThereIsTakenTogether() throws {
    var ends: [CInt] = [0, 0]
    #expect(pipe(&ends) == 0)
    func send(_ text: String) { #expect(write(ends[1], text, text.utf8.count) == text.utf8.count) }
    let reader = PlainLineReader(descriptor: ends[0])
    send("a\nb\nc")
    #expect(reader.readReady(limit: 9) == ["a", "b"])
    send("d\ne\nf\ng\n")
    #expect(reader.readReady(limit: 2) == ["cd", "e"])
    #expect(reader.readReady(limit: 9) == ["f", "g"])
    send("h")
    close(ends[1])
    #expect(reader.readReady(limit: 9) == ["h"])
    #expect(reader.readReady(limit: 9) == [])
    close(ends[0])
  }

  @Test func brokenBytesAreRepaired() {
    #expect(lines([0x61, 0xFF, 0x62, 0x0A, 0xE2, 0x82, 0x0A, 0xC3, 0xA9]) == ["a\u{FFFD}b", "\u{FFFD}", "é"])
  }

  @Test func aVeryLongLineIsRead() {
    let long = String(repeating: "panjang ", count: 1_000_000)
    #expect(lines(Array((long + "\nb").utf8)) == [long, "b"])
  }

  @Test func charactersAcrossChunksStayWhole() {
    let text = String(repeating: "é", count: 100_000)
    #expect(lines(Array(("x" + text).utf8)) == ["x" + text])
  }

  @Test func aSlowPipeIsReadAsItComes() throws {
    var ends: [CInt] = [0, 0]
    #expect(pipe(&ends) == 0)
    let reader = PlainLineReader(descriptor: ends[0])
    OutputStream(descriptor: ends[1]).write("satu\ndu")
    #expect(reader.read(prompt: "") == .line("satu"))
    OutputStream(descriptor: ends[1]).write("a\n")
    #expect(reader.read(prompt: "") == .line("dua"))
    close(ends[1])
    #expect(reader.read(prompt: "") == .endOfInput)
    close(ends[0])
  }

  @Test func nothingIsEchoedInAPipe() throws {
    let outcome = try Program(Program.product("netra-probe"), ["lines"]).run(input: "apa\nquit\nlagi")
    #expect(outcome == ProgramOutcome(status: 0, output: "line <apa>\n", errors: ""))
  }
}
