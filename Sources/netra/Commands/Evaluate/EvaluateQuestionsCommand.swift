// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Audit
import Dialogue
import FoundationEssentials
import Law

extension EvaluateCommand {
  struct Questions: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Ask labelled questions and score the answers.")

    @Argument(help: "A JSON Lines file of labelled questions.", completion: .file(extensions: ["jsonl"]))
    var file: String

    @Option(help: ArgumentHelp("text or json.", valueName: "format"))
    var format: EvaluateCommand.Format = .text

    @OptionGroup var knowledge: KnowledgeOptions

    func run() throws {
      let text = try InputFile.text(file)
      let questions: [LabelledQuestion]
      do {
        questions = try LabelledQuestion.read(text)
      } catch {
        throw Failure(status: .wrongUsage, message: "\(file): \(error)")
      }
      let assistant = Assistant(try knowledge.load())
      let evaluation = QuestionEvaluation(
        questions, assistant: assistant, context: AskingContext(today: Clock.today()))
      StandardStreams.write(format == .json ? EvaluationReport.json(evaluation) : EvaluationReport.text(evaluation))
    }
  }
}
