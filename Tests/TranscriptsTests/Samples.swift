// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
import TestSupport
import Transcripts

/// A store in a folder of its own, and turns to put into it.
struct Sample {
  let folder = TemporaryFolder()
  var path: String { folder.file("a/b/netra.sqlite") }

  func open(stems: (@Sendable (String) -> String)? = nil, patience: Double = 10) throws -> TranscriptStore {
    try TranscriptStore.open(path, options: TranscriptStore.Options(patience: patience, stems: stems))
  }

  static func turn(
    _ text: String = "boleh nggak like postingan caleg?", session: String = "s1",
    time: String = "2026-11-22T01:02:03.456Z", answer: String = "Tidak boleh.", topic: String? = "react-to-post",
    verdict: String = "forbidden", confidence: Double = 0.97, receipt: String = "K7QM"
  ) -> TurnRecord {
    TurnRecord(
      session: session, time: time, channel: .shell, profileJSON: #"{"status":"pns"}"#, text: text, language: "id",
      asOf: "2026-11-22", factsJSON: #"["pns"]"#, candidatesJSON: #"[{"topic":"react-to-post","score":0.97}]"#,
      topic: topic, verdict: verdict, intent: "permission", answer: answer,
      citationsJSON: #"["PP 94/2021 Pasal 5 huruf n angka 5"]"#, confidence: confidence, pack: "f00d",
      engine: "0.1.0", latencyMicroseconds: 1_234, receipt: receipt,
      contextJSON: #"{"today":"2026-11-22"}"#, lawConfidence: "high")
  }

  /// Runs SQL on the file as another program would that knows nothing of us: without pragmas, triggers dropped first
  /// when asked.
  func tamper(_ sql: String, withoutGuards: Bool = true) throws {
    try Self.tamper(path, sql, withoutGuards: withoutGuards)
  }

  static func tamper(_ path: String, _ sql: String, withoutGuards: Bool = true) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.writeWithoutTransaction { database in
      if withoutGuards {
        for name in try String.fetchAll(database, sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger'") {
          try database.execute(sql: "DROP TRIGGER \"\(name)\"")
        }
      }
      try database.execute(sql: sql)
    }
    try queue.close()
  }
}
