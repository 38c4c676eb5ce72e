// SPDX-License-Identifier: GPL-3.0-or-later

import KnowledgeSource
import TestSupport
import Testing

@Suite struct KnowledgeFolderTests {
  @Test func aFolderThatIsNotThere() {
    #expect(throws: FolderError.missing(path: "/no/such/folder")) { try KnowledgeFolder(path: "/no/such/folder") }
  }

  @Test func aFolderThatIsNoPack() {
    let folder = TemporaryFolder()
    #expect(throws: FolderError.notAPack(path: folder.path)) { try KnowledgeFolder(path: folder.path) }
  }

  @Test func aFileIsNoFolder() {
    let folder = TemporaryFolder()
    FileBytes.write("x", to: folder.file("pack.yaml"))
    #expect(throws: FolderError.missing(path: folder.file("pack.yaml"))) {
      try KnowledgeFolder(path: folder.file("pack.yaml"))
    }
  }

  @Test func anUnreadableDescriptionGivesFindingsAndNoPack() throws {
    let pack = try MarkedPack("pack.yaml", "pack: park-pack", "¦pakc: park-pack")
    let (read, findings) = PackCheck.run(try KnowledgeFolder(path: pack.path))
    #expect(read == nil)
    #expect(findings.contains { $0.check == "UnknownKey" && $0.location == pack.expected })
  }

  @Test func otherFilesAreNotRead() throws {
    let pack = try MarkedPack(file: "README.md", "# hello")
    pack.put("not: read", in: ".hidden.yaml")
    pack.put("not: read", in: "topics/.drafts/dogs/x.yaml")
    #expect(try pack.findings() == [])
  }

  @Test func theFingerprintFollowsContentsAndPaths() throws {
    let pack = try MarkedPack()
    let first = try pack.read().fingerprint
    #expect(first.count == 64)
    #expect(try MarkedPack().read().fingerprint == first)
    pack.put("# a remark\n", in: "tests/more.yaml")
    let second = try pack.read().fingerprint
    #expect(second != first)
    pack.remove("tests/more.yaml").put("# a remark\n", in: "tests/other.yaml")
    #expect(try pack.read().fingerprint != second)
  }
}
