// SPDX-License-Identifier: GPL-3.0-or-later

import Transcripts

/// `keep FILE`: a small store with everything in it (two sittings, a review, an erasure), to be kept beside the tests
/// as the file of this version of the schema.
enum KeepProbe {
  static func run(_ arguments: ArraySlice<String>) throws {
    guard let path = arguments.first else { return }
    let store = try TranscriptStore.open(path, options: TranscriptStore.Options(stems: { $0.lowercased() }))
    try store.record((1...6).map(turn))
    try store.record(
      ReviewRecord(
        turn: 2, time: "2026-11-22T02:00:00.000Z", reviewer: "ani", decision: .wrongVerdict, note: "harus dilarang",
        topic: "react-to-post", verdict: "forbidden"))
    try store.record(ReviewRecord(turn: 4, time: "2026-11-22T02:00:01.000Z", reviewer: "penanya", decision: .reported))
    try store.erase(.turn(5), by: "ani", reason: "diminta", at: "2026-11-22T03:00:00.000Z")
    print(try store.verify())
  }

  private static func turn(_ number: Int) -> TurnRecord {
    TurnRecord(
      session: number < 4 ? "sesi-a" : "sesi-b",
      time: UTCTime.string(seconds: 1_795_300_000 + number, milliseconds: 0), channel: number < 4 ? .shell : .ask,
      profileJSON: #"{"spouse":true}"#, text: "bolehkah pertanyaan nomor \(number)?", language: "id",
      asOf: "2026-11-22", topic: "react-to-post", verdict: "allowed", intent: "permission",
      answer: "Jawaban nomor \(number).", citationsJSON: #"["PP 94/2021 Pasal 5 huruf n angka 5"]"#, confidence: 0.75,
      pack: "f00d", engine: "0.1.0", latencyMicroseconds: 10 * number, receipt: "K7QM\(number)")
  }
}
