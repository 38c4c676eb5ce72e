// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Dialogue
import Law

struct AskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "ask", abstract: "Answer one question, or many.")

  @Argument(help: "The question.")
  var question: [String] = []

  @OptionGroup var knowledge: KnowledgeOptions

  @Option(name: .customLong("as-of"), help: ArgumentHelp("Answer by the rules in force on that day.", valueName: "yyyy-mm-dd"))
  var asOf: CalendarDate?

  func run() throws {
    let assistant = Assistant(try knowledge.load())
    let turn = assistant.answer(
      Utterance(question.joined(separator: " ")), in: AskingContext(today: Clock.today(), asOf: asOf))
    StandardStreams.print("\(turn.verdict.rawValue) \(turn.topic ?? "-") \(turn.confidence)\n\(turn.answer.text)")
    StandardStreams.print(turn.answer.citations.map(\.label).joined(separator: "; "))
    StandardStreams.print(turn.answer.sanctions.map(\.text).joined(separator: "\n"))
  }
}
