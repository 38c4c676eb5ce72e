// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
import Glibc
import TestSupport
import Testing
import Transcripts

/// Whatever stands where the store should be: one clear failure, and the file as it was.
@Suite struct FailureTests {
  let sample = Sample()
  var path: String { sample.folder.file("x.sqlite") }

  private func failure(_ body: () throws -> Void) -> TranscriptFailure? {
    do {
      try body()
      return nil
    } catch { return error as? TranscriptFailure }
  }

  @Test func aFileThatIsNoDatabaseIsLeftAlone() throws {
    let text = String(repeating: "Ini catatan rapat, bukan basis data.\n", count: 100)
    FileBytes.write(text, to: path)
    #expect(failure { _ = try TranscriptStore.open(path) } == .notADatabase(path: path))
    #expect(failure { _ = try TranscriptStore.openReadOnly(path) } == .notADatabase(path: path))
    #expect(FileBytes.text(path) == text)
    #expect(TranscriptFailure.notADatabase(path: path).description.contains(path))
  }

  @Test func anotherProgramsDatabaseIsLeftAlone() throws {
    let other = try DatabaseQueue(path: path)
    try other.write { try $0.execute(sql: "CREATE TABLE tamu (nama TEXT); INSERT INTO tamu VALUES ('ani')") }
    try other.close()
    let before = FileBytes.read(path)
    #expect(failure { _ = try TranscriptStore.open(path) } == .foreign(path: path))
    #expect(failure { _ = try TranscriptStore.openReadOnly(path) } == .foreign(path: path))
    #expect(FileBytes.read(path) == before)
  }

  @Test func aNewerStoreIsLeftAlone() throws {
    try sample.open().record(Sample.turn())
    try sample.tamper("INSERT INTO grdb_migrations VALUES ('99')", withoutGuards: false)
    let before = FileBytes.read(sample.path)
    #expect(failure { _ = try sample.open() } == .newerSchema(path: sample.path))
    #expect(failure { _ = try TranscriptStore.openReadOnly(sample.path) } == .newerSchema(path: sample.path))
    #expect(FileBytes.read(sample.path) == before)
  }

  @Test func aLockedStoreSaysSoAndLosesNothing() throws {
    let store = try sample.open(patience: 0.2)
    try store.record(Sample.turn())
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let other = try DatabaseQueue(path: sample.path, configuration: configuration)
    try other.inDatabase { try $0.execute(sql: "BEGIN IMMEDIATE") }
    #expect(failure { try store.record(Sample.turn()) } == .locked(path: sample.path, seconds: 0.2))
    try other.inDatabase { try $0.execute(sql: "ROLLBACK") }
    #expect(try store.record(Sample.turn()) == 2)
  }

  @Test func aFolderInTheWayIsSaid() throws {
    mkdir(path, 0o700)
    #expect(failure { _ = try TranscriptStore.open(path) } == .notAPlainFile(path: path))
    #expect(failure { _ = try TranscriptStore.openReadOnly(path) } == .notAPlainFile(path: path))
  }

  @Test func aLinkIsNotFollowed() throws {
    symlink(sample.folder.file("elsewhere"), path)
    #expect(failure { _ = try TranscriptStore.open(path) } == .notAPlainFile(path: path))
    #expect(FileBytes.mode(sample.folder.file("elsewhere")) == nil)
  }

  @Test func aFileAmongTheFoldersIsSaid() throws {
    FileBytes.write("x", to: sample.folder.file("a"))
    guard case .unwritable? = failure({ _ = try sample.open() }) else {
      Issue.record("no failure")
      return
    }
    #expect(FileBytes.text(sample.folder.file("a")) == "x")
  }

  @Test func placesWhereNobodyMayWriteAreSaid() throws {
    guard case .unwritable? = failure({ _ = try TranscriptStore.open("/proc/netra/x.sqlite") }) else {
      Issue.record("no failure")
      return
    }
  }

  @Test func aMissingStoreIsNotMadeByReading() throws {
    #expect(failure { _ = try TranscriptStore.openReadOnly(path) } == .missing(path: path))
    #expect(FileBytes.mode(path) == nil)
  }

  @Test func readingDoesNotWrite() throws {
    try sample.open().record(Sample.turn())
    let reader = try TranscriptStore.openReadOnly(sample.path)
    #expect(try reader.turnCount() == 1)
    guard case .unwritable? = failure({ try reader.record(Sample.turn()) }) else {
      Issue.record("a read-only store was written")
      return
    }
    #expect(try reader.turnCount() == 1)
  }

  @Test func aReaderSeesWhatAWriterAddsMeanwhile() throws {
    let writer = try sample.open()
    try writer.record(Sample.turn())
    let reader = try TranscriptStore.openReadOnly(sample.path)
    try writer.record(Sample.turn())
    #expect(try reader.turnCount() == 2)
  }

  @Test func aTruncatedFileIsDamaged() throws {
    try sample.open().record((1...200).map { Sample.turn("pertanyaan \($0)") })
    let bytes = try #require(FileBytes.read(sample.path))
    FileBytes.write(Array(bytes.prefix(bytes.count / 2)), to: sample.path)
    let found = failure {
      let store = try TranscriptStore.openReadOnly(sample.path)
      _ = try store.verify()
    }
    guard case .damaged? = found else {
      Issue.record("found \(String(describing: found))")
      return
    }
  }
}
