// SPDX-License-Identifier: GPL-3.0-or-later

import Publishing
import Transcripts

/// Who was told something that no longer holds: one entry a sitting whose verdicts have changed.
package enum ReplayNotice {
  /// For people: the sitting, then each question with the old and the new verdict.
  package static func text(_ differences: [ReplayDifference]) -> [String] {
    sittings(differences).map { session, changed in
      let lines = changed.map { difference, change in
        "  #\(difference.turn.number) \(change.old) -> \(change.new)  > \(PlainText.line(difference.turn.record.text))"
      }
      let first = changed[0].0.turn.record
      return (["\(session)  \(first.time)  \(first.channel.rawValue)"] + lines).joined(separator: "\n") + "\n"
    }
  }

  /// One JSON object a sitting; keys are only ever added, at the end.
  package static func json(_ differences: [ReplayDifference]) -> [String] {
    sittings(differences).map { session, changed in
      return JSONWriter.line { writer in
        writer.member("session", session)
        writer.member("channel", changed[0].0.turn.record.channel.rawValue)
        writer.member("turns", changed) { writer, entry in
          writer.object {
            $0.member("turn", entry.0.turn.number)
            $0.member("time", entry.0.turn.record.time)
            $0.member("question", entry.0.turn.record.text)
            $0.member("old", entry.1.old)
            $0.member("new", entry.1.new)
          }
        }
      }
    }
  }

  /// Sittings in the order of their first such turn.
  private static func sittings(
    _ differences: [ReplayDifference]
  ) -> [(session: String, changed: [(ReplayDifference, ReplayDifference.Change)])] {
    var order: [String] = []
    var changed: [String: [(ReplayDifference, ReplayDifference.Change)]] = [:]
    for difference in differences {
      guard let change = difference.changes(.verdict) else { continue }
      let session = difference.turn.record.session
      if changed[session] == nil { order.append(session) }
      changed[session, default: []].append((difference, change))
    }
    return order.map { ($0, changed[$0] ?? []) }
  }
}
