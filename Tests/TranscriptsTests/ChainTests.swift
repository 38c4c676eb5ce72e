// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc
import TestSupport
import Testing
import Transcripts

@Suite struct ChainTests {
  let sample = Sample()

  /// Five turns, a review of turn 2, turn 4 erased; nobody has the file open.
  private func fill() throws -> ChainHead {
    let store = try sample.open()
    try store.record((1...5).map { Sample.turn("pertanyaan nomor \($0)") })
    try store.record(ReviewRecord(turn: 2, reviewer: "ani", decision: .confirmed, note: "benar"))
    try store.erase(.turn(4), by: "ani", reason: "diminta")
    return try #require(try store.head())
  }

  private func verdict(head: ChainHead? = nil) throws -> ChainVerdict { try sample.open().verify(head: head) }

  private func altered(_ kind: ChainEntry.Kind, _ number: Int) throws -> Bool {
    guard case .altered(let entry, _) = try verdict() else { return false }
    return entry.kind == kind && entry.number == number
  }

  @Test func anEmptyStoreIsIntact() throws {
    #expect(try verdict() == .intact(turns: 0, erased: 0, head: nil))
  }

  @Test func anUntouchedStoreIsIntact() throws {
    let head = try fill()
    #expect(head.position == 7)
    #expect(try verdict(head: head) == .intact(turns: 5, erased: 1, head: head))
    let later = try sample.open()
    try later.record(Sample.turn())
    #expect(try later.verify(head: head).isIntact)
    #expect(ChainHead(head.description) == head)
    #expect(ChainHead("7-beef") == nil && ChainHead("abc") == nil)
  }

  @Test(arguments: [
    "text = 'lain'", "answer = 'Boleh.'", "verdict = 'allowed'", "topic = NULL", "confidence = 0.5", "latency = 1",
    "receipt = 'X'", "time = '2026-11-22T01:02:03.457Z'", "salt = zeroblob(32)", "seal = zeroblob(32)",
    "citations = '[]'", "candidates = '[]'", "profile = '{}'", "facts = '[]'", "as_of = '2020-01-01'",
    "context = NULL", "context = '{}'", "law_confidence = NULL", "law_confidence = 'low'",
  ])
  func anyChangeOfATurnIsFoundAtTheTurn(_ change: String) throws {
    _ = try fill()
    try sample.tamper("UPDATE turn SET \(change) WHERE id = 3")
    #expect(try altered(.turn, 3))
  }

  @Test(arguments: ["note = 'salah'", "decision = 'incomplete'", "reviewer = 'budi'", "turn = 3"])
  func anyChangeOfAReviewIsFound(_ change: String) throws {
    _ = try fill()
    try sample.tamper("UPDATE review SET \(change)")
    #expect(try altered(.review, 1))
  }

  @Test func aVerdictChangedAfterErasureIsFound() throws {
    _ = try fill()
    try sample.tamper("UPDATE turn SET verdict = 'allowed' WHERE id = 4")
    #expect(try altered(.turn, 4))
  }

  @Test func wordsRemovedWithoutAnErasureAreFound() throws {
    _ = try fill()
    try sample.tamper(
      """
      UPDATE turn SET erasure = 1, salt = NULL, profile = NULL, text = NULL, facts = NULL, candidates = NULL,
        answer = NULL, citations = NULL, receipt = NULL, context = NULL WHERE id = 2
      """)
    #expect(try altered(.turn, 2))
  }

  @Test func aWidenedErasureIsFound() throws {
    _ = try fill()
    try sample.tamper("UPDATE erasure SET turns = '2-4'")
    #expect(try altered(.erasure, 1))
  }

  @Test func aTurnTakenFromTheMiddleIsFound() throws {
    _ = try fill()
    try sample.tamper("DELETE FROM turn WHERE id = 3")
    #expect(try altered(.turn, 3))
  }

  @Test func aTurnAndItsLinkTakenFromTheMiddleAreFound() throws {
    _ = try fill()
    try sample.tamper("DELETE FROM turn WHERE id = 3; DELETE FROM link WHERE position = 3")
    #expect(try altered(.turn, 3))
  }

  @Test func twoTurnsExchangedAreFound() throws {
    _ = try fill()
    try sample.tamper(
      """
      UPDATE turn SET id = 99 WHERE id = 1; UPDATE turn SET id = 1 WHERE id = 2;
      UPDATE turn SET id = 2 WHERE id = 99
      """)
    #expect(try altered(.turn, 1))
  }

  /// Without its erasure, the emptied turn is unaccounted for: a graver finding than the missing tail.
  @Test func anErasureCutOffLeavesAnAlteredTurn() throws {
    _ = try fill()
    try sample.tamper("DELETE FROM erasure; DELETE FROM link WHERE position = 7")
    #expect(try altered(.turn, 4))
  }

  @Test func theLastTurnsCutOffAreTruncated() throws {
    let store = try sample.open()
    try store.record((1...5).map { Sample.turn("\($0)") })
    let head = try store.head()
    try sample.tamper("DELETE FROM turn WHERE id > 3")
    #expect(try verdict() == .truncated(present: 3, expected: 5))
    try sample.tamper("DELETE FROM link WHERE position > 3")
    #expect(try verdict() == .truncated(present: 3, expected: 5))
    try sample.tamper("UPDATE sqlite_sequence SET seq = 3")
    #expect(try verdict().isIntact)
    #expect(try verdict(head: head) == .truncated(present: 3, expected: 5))
  }

  @Test func aLastRecordWithoutItsLinkIsTorn() throws {
    try sample.open().record((1...3).map { Sample.turn("\($0)") })
    try sample.tamper("DELETE FROM link WHERE position = 3")
    guard case .tornLastRecord(let entry) = try verdict() else {
      Issue.record("not torn: \(try verdict())")
      return
    }
    #expect(entry.description == "turn 3")
  }

  @Test func aTurnSlippedInIsFound() throws {
    _ = try fill()
    try sample.tamper("DELETE FROM link WHERE position > 3")
    #expect(try altered(.turn, 4))
  }

  @Test func aChainMadeAnewIsRewritten() throws {
    let head = try fill()
    let other = Sample()
    try other.open().record((1...9).map { Sample.turn("lain \($0)") })
    let bytes = try #require(FileBytes.read(other.path))
    FileBytes.write(bytes, to: sample.path)
    #expect(try verdict().isIntact)
    #expect(try verdict(head: head) == .rewritten(at: 7))
  }

  @Test func everyFlippedByteOfATextIsFoundAtItsTurn() throws {
    try sample.open().record((1...5).map { Sample.turn("pertanyaan nomor \($0)") })
    let bytes = try #require(FileBytes.read(sample.path))
    let start = try #require(FileBytes.find("pertanyaan nomor 3", in: bytes))
    for offset in 0..<18 {
      var flipped = bytes
      flipped[start + offset] ^= 0x40
      FileBytes.write(flipped, to: sample.path)
      #expect(try altered(.turn, 3), "byte \(offset)")
    }
    FileBytes.write(bytes, to: sample.path)
    #expect(try verdict().isIntact)
  }

  /// Wherever a byte is flipped, the store is never read as something else without a word, and nothing crashes.
  @Test func noFlippedByteEndsTheProgram() throws {
    try sample.open().record((1...20).map { Sample.turn("pertanyaan nomor \($0)") })
    let bytes = try #require(FileBytes.read(sample.path))
    let whole = try sample.open().latest(20).map(\.record)
    var place = 0
    while place < bytes.count {
      var flipped = bytes
      flipped[place] ^= 0x11
      FileBytes.write(flipped, to: sample.path)
      unlink(sample.path + "-wal")
      unlink(sample.path + "-shm")
      do {
        let store = try TranscriptStore.openReadOnly(sample.path)
        if try store.verify().isIntact { #expect(try store.latest(20).map(\.record) == whole, "byte \(place)") }
      } catch {
        switch error {
        case .damaged, .notADatabase, .foreign, .olderSchema, .newerSchema: break
        default: Issue.record("byte \(place): \(error)")
        }
      }
      place += 97
    }
  }
}
