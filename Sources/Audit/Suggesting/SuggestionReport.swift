// SPDX-License-Identifier: GPL-3.0-or-later

import Publishing

/// Suggestions in print: what is asked and not answered, and what could be done about it.
package enum SuggestionReport {
  /// From this score on the nearest topic is proposed as the place for a wording; below, a new topic.
  static let nearScore = 0.2

  package static func text(_ cluster: QuestionCluster, place: Int) -> String {
    let wordings = cluster.members.count == 1 ? "one wording" : "\(cluster.members.count) wordings"
    var lines = ["\(place). asked \(cluster.count == 1 ? "once" : "\(cluster.count) times") in \(wordings)"]
    lines += cluster.members.prefix(5).map { "   #\($0.turn) \($0.count)x > \(PlainText.line($0.text))" }
    if cluster.members.count > 5 { lines.append("   … and \(cluster.members.count - 5) more") }
    if let nearest = cluster.nearest, nearest.score >= nearScore {
      lines.append(
        "   proposal: a wording of '\(nearest.topic)': netra audit promote \(cluster.leader.turn) --form wording "
          + "--topic \(nearest.topic) --by NAME")
    } else {
      lines.append("   proposal: a new topic; no known one is near")
    }
    lines.append("   or turn it down: netra audit suggest --reject \(cluster.leader.turn) --reason WHY --by NAME")
    return lines.joined(separator: "\n") + "\n"
  }

  /// One JSON object on a line; keys are only ever added, at the end.
  package static func json(_ cluster: QuestionCluster) -> String {
    return JSONWriter.line { writer in
      writer.member("turn", cluster.leader.turn)
      writer.member("count", cluster.count)
      writer.member("questions", cluster.members) { writer, member in
        writer.object {
          $0.member("turn", member.turn)
          $0.member("question", member.text)
          $0.member("count", member.count)
        }
      }
      writer.member("proposal", (cluster.nearest?.score ?? 0) >= nearScore ? "wording" : "topic")
      writer.member("topic", cluster.nearest?.topic)
      writer.member("score", cluster.nearest?.score ?? .nan)
    }
  }
}
