// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Law
import Publishing
package import Transcripts

/// A stored turn that is answered differently now.
package struct ReplayDifference: Sendable {
  package enum Aspect: String, Sendable, CaseIterable { case verdict, topic, citations }

  package struct Change: Sendable, Equatable {
    package let aspect: Aspect
    package let old: String
    package let new: String
  }

  package let turn: StoredTurn
  /// At least one, in the order of `Aspect`.
  package let changes: [Change]
  /// The answer of now.
  package let answer: String

  /// Nil when verdict, topic and citations are those that were given.
  init?(_ turn: StoredTurn, _ now: Turn) {
    let record = turn.record
    let changes = [
      Change(aspect: .verdict, old: record.verdict, new: now.verdict.rawValue),
      Change(aspect: .topic, old: record.topic ?? "", new: now.topic ?? ""),
      Change(
        aspect: .citations, old: record.citations.joined(separator: "; "),
        new: now.answer.citations.map(\.label).joined(separator: "; ")),
    ].filter { $0.old != $0.new }
    guard !changes.isEmpty else { return nil }
    self.turn = turn
    self.changes = changes
    answer = now.answer.text
  }

  package func changes(_ aspect: Aspect) -> Change? { changes.first { $0.aspect == aspect } }

  /// For people: the question, then old beside new.
  package var text: String {
    var lines = ["#\(turn.number)  \(turn.record.time)  > \(PlainText.line(turn.record.text))"]
    lines += changes.map { "  \($0.aspect.rawValue): \(Self.shown($0.old)) -> \(Self.shown($0.new))" }
    return lines.joined(separator: "\n") + "\n"
  }

  /// One JSON object on a line; keys are only ever added, at the end.
  package var json: String {
    return JSONWriter.line { writer in
      writer.member("turn", turn.number)
      writer.member("session", turn.record.session)
      writer.member("time", turn.record.time)
      writer.member("question", turn.record.text)
      for change in changes {
        writer.member(change.aspect.rawValue) {
          $0.member("old", change.old)
          $0.member("new", change.new)
        }
      }
      writer.member("answer", answer)
    }
  }

  private static func shown(_ value: String) -> String { value.isEmpty ? "(none)" : PlainText.line(value) }
}
