// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc
import Terminal
import Transcripts

/// `record FILE COUNT SESSION`: records so many turns one by one and says `kept N` after each.
enum RecordProbe {
  static func run(_ arguments: ArraySlice<String>) throws {
    let words = Array(arguments)
    guard words.count == 3, let count = Int(words[1]) else { return }
    let store = try TranscriptStore.open(words[0], options: TranscriptStore.Options(patience: 60))
    for index in 1...max(1, count) {
      let turn = TurnRecord(
        session: words[2], time: UTCTime.now(), channel: .ask, text: "pertanyaan \(index) dari \(words[2])",
        language: "id", asOf: "2026-11-22", topic: "topic", verdict: "forbidden", intent: "permission",
        answer: "jawaban \(index)", confidence: 0.5, pack: "p", engine: "e", latencyMicroseconds: 1, receipt: "r")
      OutputStream.standard.write("kept \(try store.record(turn))\n")
    }
  }
}
