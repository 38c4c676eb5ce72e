// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc
import Terminal
import TestSupport
import Testing

@Suite struct NewFileTests {
  let folder = TemporaryFolder()
  var path: String { folder.file("baru.md") }

  @Test func itIsPrivateWhateverTheUmask() throws {
    let old = umask(0)
    defer { umask(old) }
    try NewFile.write("isi\n", to: path)
    #expect(FileBytes.text(path) == "isi\n")
    #expect(FileBytes.mode(path) == 0o600)
  }

  @Test func nothingThatExistsIsTouched() {
    FileBytes.write("lama", to: path)
    #expect(throws: NewFile.Failure.self) { try NewFile.write("baru", to: path) }
    #expect(FileBytes.text(path) == "lama")
    symlink(folder.file("tujuan"), folder.file("tautan"))
    #expect(throws: NewFile.Failure.self) { try NewFile.write("baru", to: folder.file("tautan")) }
    #expect(FileBytes.text(folder.file("tujuan")) == nil)
  }

  @Test func aFolderThatIsMissingIsNamed() {
    let failure = #expect(throws: NewFile.Failure.self) { try NewFile.write("x", to: folder.file("tak/ada.md")) }
    #expect(failure?.isThere == false)
    #expect(failure?.description == "No such file or directory")
  }
}
