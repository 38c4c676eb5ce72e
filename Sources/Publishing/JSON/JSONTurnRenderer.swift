// SPDX-License-Identifier: GPL-3.0-or-later

package import Dialogue
import Knowledge
import Law

/// One JSON object a turn. Its keys and their order are a contract: keys are only ever added, at the end.
package struct JSONTurnRenderer: TurnRenderer {
  private let layout: JSONWriter.Layout

  /// - Parameter layout: `compact` for JSON Lines, `indented` for a person's eyes.
  package init(_ layout: JSONWriter.Layout = .compact) { self.layout = layout }

  package func render(_ turn: Turn) -> String { String(decoding: bytes(turn), as: UTF8.self) }

  /// The same as UTF-8, ending with a line feed.
  package func bytes(_ turn: Turn) -> [UInt8] {
    var writer = JSONWriter(layout, capacity: 4096)
    write(turn, to: &writer)
    writer.endLine()
    return writer.bytes
  }

  /// Writes the object as a value.
  package func write(_ turn: Turn, to writer: inout JSONWriter) {
    writer.object { writer in
      if let id = turn.utterance.id { writer.member("id", id) }
      writer.member("question", turn.utterance.text)
      writer.member("language", turn.language.rawValue)
      writer.member("as_of", turn.date.description)
      writer.member("verdict", turn.verdict.rawValue)
      writer.member("intent", turn.intent.rawValue)
      writer.member("topic", turn.topic)
      writer.member("conduct_verdict", turn.conductVerdict?.rawValue)
      writer.member("confidence", turn.confidence)
      writer.member("answer", turn.answer.text)
      writer.member("reason", turn.answer.reason)
      writeGrounds(turn.answer, to: &writer)
      writer.key("candidates")
      writer.candidates(turn.candidates)
      writer.member("knowledge", turn.knowledge)
      writer.member("engine", turn.program)
      writer.member("receipt", turn.receipt)
      writeAdditions(turn, to: &writer)
    }
  }

  private func writeGrounds(_ answer: Answer, to writer: inout JSONWriter) {
    writer.member("conditions", answer.openConditions) { writer, condition in
      writer.object {
        $0.member("id", condition.fact.id)
        $0.member("label", condition.label)
        if let question = condition.question { $0.member("question", question) }
      }
    }
    writer.member("sanctions", answer.sanctions) { writer, sanction in
      writer.object {
        $0.member("level", sanction.level.rawValue)
        $0.member("text", sanction.text)
      }
    }
    writer.member("alternatives", answer.alternatives.map(\.text))
    writer.member("citations", answer.citations) { writer, citation in
      writer.object {
        $0.member("instrument", citation.instrument)
        $0.member("locator", citation.locator)
        $0.member("label", citation.label)
        $0.member("in_force", citation.isInForce)
        $0.member("confidence", citation.confidence.rawValue)
      }
    }
  }

  /// Keys added after the contract was fixed.
  private func writeAdditions(_ turn: Turn, to writer: inout JSONWriter) {
    writer.member("addressee", turn.facts.addressee)
    writer.member("facts") { $0.members(turn.facts.named) }
    writer.member("branches", turn.answer.branches) { writer, branch in
      writer.object { writer in
        writer.member("when", branch.literals) { writer, literal in
          writer.object {
            $0.member("id", literal.fact.id)
            $0.member("holds", literal.holds)
            $0.member("label", literal.label)
          }
        }
        writer.member("verdict", branch.verdict.rawValue)
        writer.member("citations", branch.citations.map(\.label))
      }
    }
    writer.member("exceptions", turn.answer.exceptions)
    writer.member("notes", turn.answer.notes)
    writer.member("choices", turn.answer.choices) { writer, choice in
      writer.object {
        $0.member("topic", choice.topic)
        $0.member("label", choice.label)
        $0.member("words", choice.words)
      }
    }
    writer.member("whole_question", turn.carried?.question)
    writer.member("parts", turn.parts) { writer, part in
      writer.object {
        $0.member("question", part.question)
        $0.member("verdict", part.verdict.rawValue)
        $0.member("topic", part.topic)
        $0.member("answer", part.answer.text)
        $0.member("citations", part.answer.citations.map(\.label))
      }
    }
  }
}
