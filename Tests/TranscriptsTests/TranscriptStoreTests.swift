// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
import Glibc
import TestSupport
import Testing
import Transcripts

@Suite struct TranscriptStoreTests {
  @Test func everyMemberComesBackAsItWentIn() throws {
    let sample = Sample()
    let turn = Sample.turn("apa — \"ini\"? 👨‍👩‍👧 é\u{301}\n'baris'", confidence: 0.1 + 0.2)
    let number = try sample.open().record(turn)
    #expect(number == 1)
    let stored = try sample.open().turn(1)
    #expect(stored.record == turn)
    #expect(Array(stored.record.text.utf8) == Array(turn.text.utf8))
    #expect(stored.record.confidence.bitPattern == turn.confidence.bitPattern)
    #expect(!stored.isErased)
  }

  @Test func aTurnWithoutTopicAndWithNULIsKept() throws {
    let sample = Sample()
    let store = try sample.open()
    try store.record(Sample.turn("a\0b", topic: nil, verdict: "unclear", confidence: -0.0))
    #expect(try store.turn(1).record.text == "a\u{FFFD}b")
    #expect(try store.turn(1).record.topic == nil)
    #expect(try store.verify().isIntact)
  }

  @Test func fileAndFoldersArePrivateWhateverTheUmask() throws {
    let sample = Sample()
    let old = umask(0)
    defer { umask(old) }
    let store = try sample.open()
    try store.record(Sample.turn())
    #expect(FileBytes.mode(sample.folder.file("a")) == 0o700)
    #expect(FileBytes.mode(sample.folder.file("a/b")) == 0o700)
    for suffix in ["", "-wal", "-shm"] { #expect(FileBytes.mode(sample.path + suffix) == 0o600) }
  }

  @Test func anExistingFileIsMadePrivate() throws {
    let sample = Sample()
    try sample.open().record(Sample.turn())
    chmod(sample.path, 0o644)
    _ = try sample.open()
    #expect(FileBytes.mode(sample.path) == 0o600)
  }

  @Test func theWriterIsDurableAndSecure() throws {
    let store = try Sample().open()
    let pragmas = try store.pragmas([
      "journal_mode", "synchronous", "recursive_triggers", "secure_delete", "foreign_keys",
    ])
    #expect(pragmas == ["wal", "2", "1", "1", "1"])
  }

  @Test func aBatchIsKeptWholeOrNotAtAll() throws {
    let store = try Sample().open()
    var bad = Sample.turn()
    bad.verdict = "maybe"
    #expect(throws: TranscriptFailure.self) { try store.record([Sample.turn(), Sample.turn(), bad]) }
    #expect(try store.turnCount() == 0)
    #expect(try store.sessions().isEmpty)
    #expect(try store.record([Sample.turn(), Sample.turn()]) == [1, 2])
    #expect(try store.verify() == .intact(turns: 2, erased: 0, head: try store.head()))
  }

  @Test(arguments: ["verdict", "time", "asOf", "confidence", "latency", "facts", "language", "topic"])
  func theSchemaRefuses(_ member: String) throws {
    let store = try Sample().open()
    var turn = Sample.turn()
    switch member {
    case "verdict": turn.verdict = "permitted"
    case "time": turn.time = "2026-11-22 01:02:03"
    case "asOf": turn.asOf = "today"
    case "confidence": turn.confidence = .nan
    case "latency": turn.latencyMicroseconds = -1
    case "facts": turn.factsJSON = "{"
    case "language": turn.language = ""
    default: turn.topic = ""
    }
    #expect { try store.record(turn) } throws: { error in
      if case TranscriptFailure.refused = error { true } else { false }
    }
    #expect(try store.turnCount() == 0)
  }

  @Test func sessionsAreListedNewestFirst() throws {
    let store = try Sample().open()
    try store.record([
      Sample.turn("satu", session: "aaaa", time: "2026-01-01T00:00:00.000Z"),
      Sample.turn("dua", session: "abbb", time: "2026-02-01T00:00:00.000Z"),
      Sample.turn("tiga", session: "aaaa", time: "2026-03-01T00:00:00.000Z"),
    ])
    let sessions = try store.sessions()
    #expect(sessions.map(\.session) == ["abbb", "aaaa"])
    #expect(sessions[1].turns == 2 && sessions[1].ended == "2026-03-01T00:00:00.000Z")
    #expect(sessions[1].firstText == "satu")
    #expect(try store.sessions(limit: 1, offset: 1).map(\.session) == ["aaaa"])
    #expect(try store.show(session: "aa").map(\.record.text) == ["satu", "tiga"])
    #expect(throws: TranscriptFailure.ambiguousSession("a", matches: ["aaaa", "abbb"])) { try store.show(session: "a") }
    #expect(throws: TranscriptFailure.noSuchSession("zz")) { try store.show(session: "zz") }
    #expect(throws: TranscriptFailure.noSuchTurn(4)) { try store.turn(4) }
    #expect(try store.latest(2).map(\.number) == [2, 3])
  }

  @Test func everyTurnIsHandedOver() throws {
    let store = try Sample().open()
    try store.record((1...10).map { Sample.turn("nomor \($0)") })
    var texts: [String] = []
    try store.forEachTurn(after: 7) { texts.append($0.record.text) }
    #expect(texts == ["nomor 8", "nomor 9", "nomor 10"])
  }

  @Test func personalDataNeverReachTheFile() throws {
    let sample = Sample()
    let options = TranscriptStore.Options(mask: PersonalDataMask(introducers: ["nama saya"]))
    let store = try TranscriptStore.open(sample.path, options: options)
    var turn = Sample.turn(
      "nama saya Budi Santoso, NIK 3171234567890123 dan 3171235207900001", answer: "Telepon 0812-3456-7890.")
    turn.factsJSON = #"{"words":"budi@contoh.go.id","n":3171235207900001}"#
    try store.record(turn)
    try store.record(ReviewRecord(turn: 1, reviewer: "r", decision: .reported, note: "tulis ke budi@contoh.go.id"))
    let stored = try store.turn(1).record
    #expect(stored.text == "nama saya [NAMA], NIK 3171234567890123 dan [NIK]")
    #expect(stored.answer == "Telepon [TELEPON].")
    #expect(stored.factsJSON == #"{"words":"[EMAIL]","n":3171235207900001}"#)
    #expect(try store.reviews(of: 1).map(\.record.note) == ["tulis ke [EMAIL]"])
    for suffix in ["", "-wal"] {
      let bytes = try #require(FileBytes.read(sample.path + suffix))
      for secret in ["Santoso", "0812-3456", "budi@"] { #expect(FileBytes.find(secret, in: bytes) == nil) }
    }
  }
}
