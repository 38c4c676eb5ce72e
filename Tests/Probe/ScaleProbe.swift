// SPDX-License-Identifier: GPL-3.0-or-later

import Transcripts

/// `scale FILE COUNT`: fills a store with so many turns and tells how long each kind of use takes.
enum ScaleProbe {
  static func run(_ arguments: ArraySlice<String>) throws {
    let words = Array(arguments)
    guard words.count == 2, let count = Int(words[1]) else { return }
    let store = try TranscriptStore.open(words[0])
    try measure("record \(count) in batches of 5,000") {
      for start in stride(from: 1, through: count, by: 5_000) {
        try store.record((start..<min(start + 5_000, count + 1)).map(turn))
      }
    }
    try measure("record one") { try store.record(turn(count + 1)) }
    try measure("sessions") { _ = try store.sessions() }
    try measure("show one session") { _ = try store.show(session: "s\(count / 2 / 7)") }
    try measure("search a rare word") { _ = try store.search("nomor\(count / 2)") }
    try measure("search two common words") { _ = try store.search("boleh postingan") }
    try measure("search a common prefix and a rare word") { _ = try store.search("bol nomor\(count / 3)") }
    try measure("search nothing there") { _ = try store.search("tidakada boleh") }
    try measure("count for a report") { _ = try store.figures() }
    try measure("outline every turn") {
      var doubtful = 0
      try store.forEachOutline { if $0.isUnanswered { doubtful += 1 } }
    }
    try measure("what was asked most") { _ = try store.mostAsked(limit: 20) }
    try measure("read every turn") {
      var length = 0
      try store.forEachTurn { length += $0.record.text.utf8.count }
    }
    try measure("verify") { print(try store.verify()) }
    try measure("erase one turn") { print(try store.erase(.turn(5), by: "ukur", reason: "ukur").bytesAreGone) }
    try measure("open again, read only") { _ = try TranscriptStore.openReadOnly(words[0]).sessions(limit: 1) }
  }

  /// Sittings of seven turns, 300 topics, one answer in eight none; every question is a new one.
  private static func turn(_ number: Int) -> TurnRecord {
    let verdicts = ["forbidden", "allowed", "conditional", "info", "forbidden", "unclear", "forbidden", "required"]
    let verdict = verdicts[number % verdicts.count]
    return TurnRecord(
      session: "s\(number / 7)", time: UTCTime.string(seconds: 1_700_000_000 + 30 * number, milliseconds: 0),
      channel: .shell, profileJSON: #"{"status":"pns"}"#,
      text: "boleh nggak saya menyukai postingan caleg nomor\(number) di media sosial?", language: "id",
      asOf: "2026-11-22", factsJSON: #"["pns"]"#, candidatesJSON: #"[{"topic":"react","score":0.97}]"#,
      topic: verdict == "unclear" ? nil : "topic-\(number % 300)",
      verdict: verdict, intent: "permission",
      answer: "Tidak boleh. Menyukai, membagikan atau mengomentari unggahan calon termasuk keberpihakan.",
      citationsJSON: #"["PP 94/2021 Pasal 5 huruf n angka 5","SKB 2022 Lampiran II huruf B angka 6"]"#,
      confidence: 0.97, pack: "f00dfeed", engine: "0.1.0", latencyMicroseconds: 200 + number % 1_000,
      receipt: "R\(number)",
      contextJSON: #"{"fallback":"id","today":"2026-11-22"}"#, lawConfidence: number % 9 == 0 ? "medium" : "high")
  }

  private static func measure(_ what: String, _ body: () throws -> Void) rethrows {
    let clock = ContinuousClock()
    let time = try clock.measure(body)
    print("\(what): \(time)")
  }
}
