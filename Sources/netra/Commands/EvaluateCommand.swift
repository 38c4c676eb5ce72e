// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Audit
import Dialogue
import FoundationEssentials
import Law

struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate", abstract: "Measure how well questions are answered.", subcommands: [Questions.self])

  struct Questions: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Ask labelled questions and score the answers.")

    @Argument(help: "A JSON Lines file of labelled questions.")
    var file: String

    @OptionGroup var knowledge: KnowledgeOptions

    @Option(help: "text or json.")
    var format: String = "text"

    func run() throws {
      guard let data = FileManager.default.contents(atPath: file) else {
        throw Failure(status: .wrongUsage, message: "cannot read '\(file)'")
      }
      let questions: [LabelledQuestion]
      do {
        questions = try LabelledQuestion.read(String(decoding: data, as: UTF8.self))
      } catch {
        throw Failure(status: .wrongUsage, message: "\(file): \(error)")
      }
      let assistant = Assistant(try knowledge.load())
      let evaluation = QuestionEvaluation(
        questions, assistant: assistant, context: AskingContext(today: Clock.today()))
      StandardStreams.write(format == "json" ? EvaluationReport.json(evaluation) : EvaluationReport.text(evaluation))
    }
  }
}
