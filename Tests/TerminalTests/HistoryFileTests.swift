// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc
import Terminal
import TestSupport
import Testing

@Suite struct HistoryFileTests {
  let folder = TemporaryFolder()
  var path: String { folder.file("history") }

  @Test func linesComeBackInOrderUpToTheLimit() {
    let history = HistoryFile(path: path, limit: 3)
    #expect(history.load().isEmpty)
    for line in ["satu", "dua", "tiga", "empat"] { #expect(history.append(line)) }
    #expect(history.load() == ["dua", "tiga", "empat"])
    #expect(FileBytes.text(path) == "satu\ndua\ntiga\nempat\n")
    history.shorten()
    #expect(FileBytes.text(path) == "dua\ntiga\nempat\n")
  }

  @Test func itIsPrivateWhateverTheUmask() {
    let old = umask(0)
    defer { umask(old) }
    let history = HistoryFile(path: path, limit: 1)
    history.append("a")
    #expect(FileBytes.mode(path) == 0o600)
    chmod(path, 0o644)
    history.append("b")
    #expect(FileBytes.mode(path) == 0o600)
    history.shorten()
    #expect(FileBytes.mode(path) == 0o600)
  }

  @Test func aLinkIsNotFollowed() {
    FileBytes.write("asli\n", to: folder.file("lain"))
    symlink(folder.file("lain"), path)
    let history = HistoryFile(path: path)
    #expect(!history.append("x"))
    #expect(history.load().isEmpty)
    #expect(FileBytes.text(folder.file("lain")) == "asli\n")
  }

  @Test func aPlaceThatCannotBeWrittenIsNoTrouble() {
    #expect(!HistoryFile(path: folder.file("tak/ada")).append("x"))
  }

  @Test func manyWritersLoseNothing() async {
    let path = path
    await withTaskGroup(of: Void.self) { group in
      for writer in 1...4 {
        group.addTask {
          let history = HistoryFile(path: path, limit: 10_000)
          for number in 1...50 {
            history.append("\(writer) \(number)")
            if number.isMultiple(of: 10) { history.shorten() }
          }
        }
      }
    }
    let lines = HistoryFile(path: path, limit: 10_000).load()
    #expect(lines.count == 200 && Set(lines).count == 200)
  }
}
