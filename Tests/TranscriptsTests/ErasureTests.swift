// SPDX-License-Identifier: GPL-3.0-or-later

import TestSupport
import Testing
import Transcripts

@Suite struct ErasureTests {
  let sample = Sample()

  /// The words of `secret` in any of the files of the store.
  private func traces(of secrets: [String]) -> [String] {
    secrets.filter { secret in
      ["", "-wal", "-shm"].contains { suffix in
        FileBytes.read(sample.path + suffix).map { FileBytes.find(secret, in: $0) != nil } ?? false
      }
    }
  }

  @Test func anErasedTurnIsGoneFromTheBytes() throws {
    let store = try sample.open(stems: { $0.lowercased() })
    // Many turns of different sizes, so that pages split and the index merges before and after.
    try store.record((1...300).map { Sample.turn("awal \($0) " + String(repeating: "kata\($0) ", count: $0 % 60)) })
    let secrets = ["zqrahasiasatu", "zqrahasiadua", "zqnota", "ZQRCPT"]
    let long = String(repeating: "zqrahasiadua panjang sekali ", count: 400)
    let number = try store.record(
      Sample.turn("zqrahasiasatu apakah boleh", answer: "Jawaban " + long, receipt: "ZQRCPT"))
    try store.record(ReviewRecord(turn: number, reviewer: "ani", decision: .reported, note: "zqnota"))
    try store.record((1...300).map { Sample.turn("akhir \($0) " + String(repeating: "kata\($0) ", count: $0 % 60)) })
    #expect(traces(of: secrets) == secrets)
    let outcome = try store.erase(.turn(number), by: "ani", reason: "diminta", at: "2026-11-22T00:00:00.000Z")
    #expect(outcome.bytesAreGone)
    #expect(outcome.erasure?.turns == [number...number])
    #expect(traces(of: secrets).isEmpty)
    let left = try store.turn(number)
    #expect(left.isErased && left.record.text.isEmpty && left.record.answer.isEmpty && left.record.receipt.isEmpty)
    #expect(left.record.verdict == "forbidden" && left.record.topic == "react-to-post")
    #expect(try store.search("zqrahasiasatu").isEmpty)
    #expect(try store.search("akhir 300").count == 1)
    #expect(try store.verify() == .intact(turns: 601, erased: 1, head: try store.head()))
  }

  @Test func aSessionIsErasedWhole() throws {
    let store = try sample.open()
    try store.record((1...6).map { Sample.turn("zqteks\($0)x", session: $0.isMultiple(of: 2) ? "genap" : "ganjil") })
    let erasure = try store.erase(.session("gen"), by: "ani", reason: "diminta").erasure
    #expect(erasure?.turns == [2...2, 4...4, 6...6] && erasure?.turnCount == 3)
    #expect(traces(of: ["zqteks2x", "zqteks4x", "zqteks6x"]).isEmpty)
    #expect(traces(of: ["zqteks1x", "zqteks3x"]).count == 2)
    #expect(try store.sessions().first { $0.session == "genap" }?.erased == 3)
    #expect(try store.verify().isIntact)
  }

  @Test func ageErasesWhatIsOlder() throws {
    let store = try sample.open()
    try store.record((1...4).map { Sample.turn("hari \($0)", time: "2026-01-0\($0)T12:00:00.000Z") })
    let erasure = try store.erase(.olderThan("2026-01-03"), by: "retensi", reason: "dua tahun").erasure
    #expect(erasure?.turns == [1...2])
    #expect(try store.erasures() == [try #require(erasure)])
    #expect(try store.erase(.olderThan("2026-01-03"), by: "retensi", reason: "dua tahun").erasure == nil)
    #expect(try store.verify().isIntact)
    #expect(try store.record(Sample.turn()) == 5)
    #expect(try store.verify().isIntact)
  }

  @Test func aFollowUpThatTookOverWordsGoesWithThem() throws {
    let store = try sample.open()
    var followUp = Sample.turn("kalau sedang cuti?")
    followUp.contextJSON = #"{"previous":{"question":"rahasia satu"},"today":"2026-11-22"}"#
    var other = followUp
    other.session = "s2"
    try store.record([Sample.turn("rahasia satu"), Sample.turn("rahasia satu", session: "s2"), followUp, other])
    try store.record([followUp, Sample.turn("lain"), followUp])
    let erasure = try store.erase(.turn(1), by: "ani", reason: "diminta").erasure
    #expect(erasure?.turns == [1...1, 3...3, 5...5])
    try store.erase(.turn(2), by: "ani", reason: "diminta")
    try store.erase(.turn(7), by: "ani", reason: "diminta")
    #expect(FileBytes.find("rahasia satu", in: FileBytes.read(sample.path) ?? []) == nil)
    #expect(try store.turn(6).isErased == false)
    #expect(try store.verify().isIntact)
  }

  @Test func aReviewOfAnErasedTurnMayFollow() throws {
    let store = try sample.open()
    try store.record(Sample.turn())
    try store.erase(.turn(1), by: "ani", reason: "diminta")
    try store.record(ReviewRecord(turn: 1, reviewer: "budi", decision: .confirmed, note: "sesudahnya"))
    #expect(try store.reviews(of: 1).map(\.record.note) == ["sesudahnya"])
    #expect(try store.verify().isIntact)
    #expect(try store.erase(.turn(1), by: "ani", reason: "lagi").erasure == nil)
  }

  @Test func whatDoesNotExistIsSaid() throws {
    let store = try sample.open()
    try store.record(Sample.turn())
    #expect(throws: TranscriptFailure.noSuchTurn(9)) { try store.erase(.turn(9), by: "a", reason: "b") }
    #expect(throws: TranscriptFailure.noSuchSession("zz")) { try store.erase(.session("zz"), by: "a", reason: "b") }
    #expect(throws: TranscriptFailure.self) { try store.erase(.turn(1), by: "", reason: "b") }
    #expect(try store.turn(1).isErased == false)
  }
}
