// SPDX-License-Identifier: GPL-3.0-or-later

import Law
import Publishing
package import Transcripts

/// The queue in print.
package enum QueueReport {
  /// One line.
  package static func text(_ item: ReviewQueue.Item, _ turn: StoredTurn) -> String {
    let topic = turn.record.topic.map { " (\($0))" } ?? ""
    let asked = item.asked == 1 ? "" : "  asked \(item.asked) times"
    let reasons = item.reasons.map { $0.label(.en) }.joined(separator: ", ")
    return "#\(item.turn)  \(reasons)\(asked)  \(turn.record.verdict)\(topic)  > \(PlainText.line(turn.record.text))\n"
  }

  /// One JSON object on a line; keys are only ever added, at the end.
  package static func json(_ item: ReviewQueue.Item, _ turn: StoredTurn) -> String {
    return JSONWriter.line { writer in
      writer.member("turn", item.turn)
      writer.member("reasons", item.reasons.map(\.rawValue))
      writer.member("asked", item.asked)
      writer.member("session", turn.record.session)
      writer.member("time", turn.record.time)
      writer.member("question", turn.record.text)
      writer.member("verdict", turn.record.verdict)
      writer.member("topic", turn.record.topic)
      writer.member("confidence", turn.record.confidence)
    }
  }

  /// How many of each kind, and what the sample says.
  package static func summary(_ queue: ReviewQueue) -> String {
    let counts = QueueReason.allCases.compactMap { reason -> String? in
      let count = queue.items.count { $0.reasons[0] == reason }
      return count == 0 ? nil : "\(count) \(reason.label(.en))"
    }
    let sample = queue.sample
    let bound = (sample.upperLimit * 1_000).rounded() / 10
    let said =
      sample.read == 0
      ? "none of them read yet"
      : "\(sample.read) of them read, \(sample.wrong) wrong: at most \(bound) % of these turns are wrong (95 %)"
    return "\(queue.items.count) to read" + (counts.isEmpty ? "" : ": " + counts.joined(separator: ", "))
      + "; sample: \(sample.drawn) of \(sample.population) other turns (seed \(sample.seed)), \(said)"
  }
}
