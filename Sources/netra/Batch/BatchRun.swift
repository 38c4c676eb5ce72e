// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Knowledge
import Law
import Publishing
import Shell
import Terminal
import Transcripts

/// Answers the lines of a batch in order, each recorded before it is shown.
///
/// As many lines as wait already are answered together, on all cores, and recorded in one commit: a file is done in
/// large parts, and whoever waits for each answer before the next question gets it at once.
struct BatchRun: Sendable {
  let assistant: Assistant
  let context: AskingContext
  let language: TextLanguage?
  let recorder: TurnRecorder?
  let renderer: any TurnRenderer
  /// Whether a bad line is reported as a JSON row on standard output.
  let isJSON: Bool

  /// How many lines are answered together at most, which bounds the memory.
  private static let partLength = 1024
  /// How many lines one core takes at a time.
  private static let shareLength = 16

  /// What became of one line.
  private enum Outcome: Sendable {
    case blank
    /// Without a recorder there is no exchange to keep.
    case answered(TurnRecorder.Exchange?, output: String)
    case problem(BatchRow.Problem)
  }

  /// The number of lines that could not be answered.
  func answer(_ reader: PlainLineReader) throws -> Int {
    var bad = 0
    var number = 0
    while true {
      let lines = reader.readReady(limit: Self.partLength)
      if lines.isEmpty { return bad }
      let outcomes = outcomes(of: lines)
      try record(outcomes)
      var output = ""
      for outcome in outcomes {
        number += 1
        switch outcome {
        case .blank: break
        case .answered(_, let text): output += text
        case .problem(let problem):
          bad += 1
          StandardStreams.note("line \(number): \(problem.message)")
          if isJSON { output += row(problem, line: number) }
        }
      }
      StandardStreams.write(output)
    }
  }

  /// The outcomes in the order of the lines, whichever core finished first.
  private func outcomes(of lines: [String]) -> [Outcome] {
    lines.concurrentMap(share: Self.shareLength) { outcome(of: $0) }
  }

  private func outcome(of line: String) -> Outcome {
    if line.allSatisfy(\.isWhitespace) { return .blank }
    do {
      let row = try BatchRow(line, in: context, base: assistant.knowledge.base)
      let clock = ContinuousClock()
      let start = clock.now
      var utterance = row.utterance
      utterance.language = utterance.language ?? language
      let turn = assistant.answer(utterance, in: row.context)
      let latency = clock.now - start
      return .answered(
        recorder == nil ? nil : (turn, row.context, latency), output: renderer.render(turn))
    } catch {
      return .problem(error)
    }
  }

  private func record(_ outcomes: [Outcome]) throws {
    let exchanges = outcomes.compactMap { outcome -> TurnRecorder.Exchange? in
      if case .answered(let exchange?, _) = outcome { exchange } else { nil }
    }
    guard let recorder, !exchanges.isEmpty else { return }
    try Failure.ofStore { try recorder.record(exchanges) }
  }

  private func row(_ problem: BatchRow.Problem, line: Int) -> String {
    JSONWriter.line { writer in
      if let id = problem.id { writer.member("id", id) }
      writer.member("line", line)
      writer.member("error", problem.message)
    }
  }
}
