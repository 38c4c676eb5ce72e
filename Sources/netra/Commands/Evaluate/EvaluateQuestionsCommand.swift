// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Audit
import Dialogue
import FoundationEssentials
import Knowledge
import Law

extension EvaluateCommand {
  struct Questions: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Ask labelled questions and score the answers.",
      discussion: """
        Examples:
          netra evaluate questions questions.jsonl
          netra evaluate questions questions.jsonl --noise slang:0.5 --noise typo:0.1 --seed 7
          netra evaluate questions questions.jsonl --format csv > risk-coverage.csv
        """)

    /// How the figures are printed.
    enum Format: String, ExpressibleByArgument, CaseIterable {
      case text, json, csv
    }

    @Argument(help: "A JSON Lines file of labelled questions.", completion: .file(extensions: ["jsonl"]))
    var file: String

    @Option(help: ArgumentHelp("text, json, or csv for the curve of risk and coverage.", valueName: "format"))
    var format: Format = .text

    @OptionGroup var noise: NoiseOptions

    @Option(help: ArgumentHelp("The draw of --noise.", valueName: "n"))
    var seed = 0

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
        questions, assistant: assistant, context: AskingContext(today: Clock.today()), noise: noise.noise, seed: seed)
      switch format {
      case .json: StandardStreams.write(EvaluationReport.json(evaluation))
      case .csv: StandardStreams.write(evaluation.curve.csv)
      case .text:
        var origin = [
          "file            \(file) sha256 \(InputFile.digest(text))",
          "knowledge       \(assistant.knowledge.fingerprint)",
        ]
        if !noise.isEmpty { origin.append("noise           \(noise), seed \(seed)") }
        StandardStreams.write(EvaluationReport.text(evaluation, origin: origin))
      }
    }
  }
}
