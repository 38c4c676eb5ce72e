// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Knowledge
import Law
import Publishing
import Shell
import Terminal
import Transcripts

/// Answers the lines of a batch in order, each recorded before it is shown.
struct BatchRun {
  let assistant: Assistant
  let context: AskingContext
  let language: TextLanguage?
  let recorder: TurnRecorder?
  let renderer: any TurnRenderer
  /// Whether a bad line is reported as a JSON row on standard output.
  let isJSON: Bool

  /// The number of lines that could not be answered.
  func answer(_ reader: any LineReader) throws -> Int {
    var bad = 0
    var number = 0
    let clock = ContinuousClock()
    while case .line(let line) = reader.read(prompt: "") {
      number += 1
      if line.allSatisfy(\.isWhitespace) { continue }
      do {
        let row = try BatchRow(line, defaults: context, base: assistant.knowledge.base)
        let start = clock.now
        let (turn, context) = answer(row)
        try Failure.ofStore { () throws(TranscriptFailure) in
          try recorder?.record(turn, in: context, latency: clock.now - start)
        }
        StandardStreams.write(renderer.render(turn))
      } catch let problem as BatchRow.Problem {
        bad += 1
        report(problem, line: number)
      }
    }
    return bad
  }

  private func answer(_ row: BatchRow) -> (turn: Turn, context: AskingContext) {
    var context = context
    context.asOf = row.asOf
    context.addressee = row.addressee ?? context.addressee
    context.conditions.merge(row.conditions) { _, stated in stated }
    var utterance = row.utterance
    utterance.language = utterance.language ?? language
    return (assistant.answer(utterance, in: context), context)
  }

  private func report(_ problem: BatchRow.Problem, line: Int) {
    StandardStreams.note("line \(line): \(problem.message)")
    guard isJSON else { return }
    var writer = JSONWriter()
    writer.object { writer in
      if let id = problem.id { writer.member("id", id) }
      writer.member("line", line)
      writer.member("error", problem.message)
    }
    writer.endLine()
    StandardStreams.write(writer.text)
  }
}
