// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc
import TestSupport
import Testing
import Transcripts

@Suite struct ConcurrencyTests {
  let sample = Sample()

  @Test func fourProcessesLoseNothing() async throws {
    let turns = 2_500
    let path = sample.path
    let outcomes = try await withThrowingTaskGroup(of: ProgramOutcome.self) { group in
      for process in 1...4 {
        group.addTask {
          try Program(Program.product("netra-probe"), ["record", path, "\(turns)", "proses-\(process)"]).run()
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(outcomes.map(\.status) == [0, 0, 0, 0], "\(outcomes.map(\.errors))")
    let store = try sample.open()
    #expect(try store.verify() == .intact(turns: 4 * turns, erased: 0, head: try store.head()))
    for process in 1...4 {
      let texts = try store.show(session: "proses-\(process)").map(\.record.text)
      #expect(texts == (1...turns).map { "pertanyaan \($0) dari proses-\(process)" })
    }
  }

  @Test func connectionsOfOneProcessLoseNothing() async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for task in 1...4 {
        group.addTask {
          let store = try self.sample.open(patience: 60)
          for number in 1...50 { try store.record(Sample.turn("\(number)", session: "tugas-\(task)")) }
        }
      }
      try await group.waitForAll()
    }
    #expect(try sample.open().verify().isIntact)
    #expect(try sample.open().turnCount() == 200)
  }

  /// Every turn that was acknowledged before the program was killed is there, and at most one more.
  @Test(arguments: [1, 7, 40]) func aKilledProgramLosesNothingItAcknowledged(_ after: Int) throws {
    let terminal = try PseudoTerminal(
      Program(Program.product("netra-probe"), ["record", sample.path, "100000", "mati"]))
    let shown = terminal.expect("kept \(after)\r\n", within: 60)
    terminal.signal(SIGKILL)
    #expect(shown != nil)
    #expect(terminal.waitForEnd() == -Int(SIGKILL))
    let acknowledged = terminal.text.split(separator: "\r\n").filter { $0.hasPrefix("kept ") }.count
    let store = try sample.open()
    #expect(acknowledged >= after)
    #expect((acknowledged...acknowledged + 1).contains(try store.turnCount()))
    #expect(try store.verify().isIntact)
    #expect(try store.record(Sample.turn()) == store.turnCount())
  }
}
