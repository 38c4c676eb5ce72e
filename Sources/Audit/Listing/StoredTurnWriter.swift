// SPDX-License-Identifier: GPL-3.0-or-later

import Publishing
package import Transcripts

/// Prints turns of a transcript.
package enum StoredTurnWriter {
  /// For people: the question, the answer, its citations one a line, the receipt, an empty line.
  package static func text(_ turn: StoredTurn) -> String {
    let record = turn.record
    if turn.isErased { return "#\(turn.number)  \(record.time)  [erased]\n\n" }
    let topic = record.topic.map { " (\($0))" } ?? ""
    var lines = [
      "#\(turn.number)  \(record.time)  \(record.channel.rawValue)  as of \(record.asOf)",
      "> \(PlainText.line(record.text))",
      "\(record.verdict)\(topic): \(PlainText.visible(record.answer))",
    ]
    lines += record.citations.map { "  - \(PlainText.line($0))" }
    lines.append("receipt \(record.receipt)")
    return lines.joined(separator: "\n") + "\n\n"
  }

  /// One JSON object on a line; keys are only ever added, at the end.
  package static func json(_ turn: StoredTurn) -> String {
    let record = turn.record
    return JSONWriter.line { writer in
      writer.member("turn", turn.number)
      writer.member("session", record.session)
      writer.member("time", record.time)
      writer.member("channel", record.channel.rawValue)
      writer.member("erased", turn.isErased)
      writer.member("question", record.text)
      writer.member("language", record.language)
      writer.member("as_of", record.asOf)
      writer.member("verdict", record.verdict)
      writer.member("intent", record.intent)
      writer.member("topic", record.topic)
      writer.member("answer", record.answer)
      writer.member("confidence", record.confidence)
      writer.member("knowledge", record.pack)
      writer.member("engine", record.engine)
      writer.member("receipt", record.receipt)
      writer.member("citations", record.citations)
    }
  }
}
