// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
import TestSupport
import Testing
import Transcripts

/// Files as earlier versions wrote them become today's, with every record and every link as it was.
@Suite struct MigrationTests {
  private let folder = TemporaryFolder()

  private func kept(_ version: Int) throws -> String {
    let path = folder.file("kept.db")
    FileBytes.write(try #require(FileBytes.read(Fixtures.transcript(version: version))), to: path)
    return path
  }

  @Test(arguments: [1]) func nothingIsLost(_ version: Int) throws {
    let path = try kept(version)
    let head = try #require(
      ChainHead("9-4e637b70493fb63a8af1d7eeb5a52d9c7fc75918b9e9d2e207d6566af26c1266"))
    let store = try TranscriptStore.open(path)
    #expect(try store.verify(head: head) == .intact(turns: 6, erased: 1, head: head))
    #expect(try store.turn(2).record.text == "bolehkah pertanyaan nomor 2?")
    #expect(try store.turn(5).isErased)
    #expect(try store.reviews().map(\.record.decision) == [.wrongVerdict, .reported])
    #expect(try store.reviews(of: 2).first?.record.note == "harus dilarang")
    #expect(try store.search("nomor 3").map(\.number) == [3])

    // And it goes on from there: numbers, chain, the wider decisions, the guards.
    #expect(try store.record(Sample.turn()) == 7)
    #expect(try store.record(ReviewRecord(turn: 7, reviewer: "ani", decision: .promoted)) == 3)
    #expect(try store.verify(head: head).isIntact)
    #expect(throws: TranscriptFailure.self) { try store.erase(.turn(99), by: "a", reason: "b") }
    try store.erase(.turn(7), by: "ani", reason: "diminta")
    #expect(try store.verify(head: head).isIntact)
    #expect(FileBytes.find("2026-11-22\"}", in: FileBytes.read(path) ?? []) == nil)
  }

  @Test func aReviewCutOffBeforeTheMigrationIsStillMissed() throws {
    let path = try kept(1)
    try Sample.tamper(
      path,
      """
      DROP TRIGGER review_delete; DROP TRIGGER link_delete; DELETE FROM review WHERE id = 2;
      DELETE FROM link WHERE kind = 'review' AND number = 2
      """, withoutGuards: false)
    let store = try TranscriptStore.open(path)
    #expect(try !store.verify().isIntact)
    #expect(try store.record(ReviewRecord(turn: 1, reviewer: "ani", decision: .confirmed)) == 3)
  }

  @Test func anOldFileOpenedForReadingIsLeftAsItIs() throws {
    let path = try kept(1)
    let before = FileBytes.read(path)
    #expect(throws: TranscriptFailure.olderSchema(path: path)) { try TranscriptStore.openReadOnly(path) }
    #expect(FileBytes.read(path) == before)
  }
}
