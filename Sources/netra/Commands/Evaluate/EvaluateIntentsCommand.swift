// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Matching

extension EvaluateCommand {
  struct Intents: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Measure the matcher alone on files of lines text<TAB>label.",
      discussion: """
        Examples:
          netra evaluate intents --train train.tsv --test test.tsv --oos oos --validation val.tsv
          netra evaluate intents --train train.tsv --test test.tsv --shots 10 --seeds 0-4 --noise typo:0.2 --format json
        """)

    @Option(help: ArgumentHelp("Texts to train on.", valueName: "file"), completion: .file())
    var train: String

    @Option(help: ArgumentHelp("Texts to ask.", valueName: "file"), completion: .file())
    var test: String

    @Option(
      help: ArgumentHelp("Texts that settle when nothing known is meant.", valueName: "file"), completion: .file())
    var validation: String?

    @Option(help: ArgumentHelp("The label of texts that mean nothing known.", valueName: "label"))
    var oos: String?

    @Option(help: ArgumentHelp("Train on so many texts of each label only.", valueName: "n"))
    var shots: Int?

    @Option(
      help: ArgumentHelp("Of the draws of --shots, the training and the noise, one run each.", valueName: "a-b"),
      transform: Intents.seeds)
    var seeds: ClosedRange<Int> = 0...0

    @OptionGroup var noise: NoiseOptions

    @Option(help: ArgumentHelp("text or json.", valueName: "format"))
    var format: EvaluateCommand.Format = .text

    func validate() throws {
      if let shots, shots < 1 { throw ValidationError("--shots is \(shots); give 1 or more") }
    }

    func run() throws {
      let options = IntentEvaluationOptions(shots: shots, seeds: seeds, outOfScopeLabel: oos, noise: noise.noise)
      var origin: [(name: String, value: String)] = []
      func read(_ path: String, _ name: String) throws -> [LabelledText] {
        let content = try InputFile.text(path)
        if format == .text { origin.append((name, "\(path) sha256 \(InputFile.digest(content))")) }
        return try texts(content, path)
      }
      let (train, test) = (try read(train, "train file"), try read(test, "test file"))
      let validation = try validation.map { try read($0, "validation file") } ?? []
      if !noise.isEmpty { origin.append(("noise", "\(noise)")) }
      if let oos, !(test + validation).contains(where: { $0.label == oos }) {
        StandardStreams.note("no text to ask is labelled '\(oos)'")
      }
      guard train.contains(where: { $0.label != oos }) else {
        throw Failure(status: .wrongUsage, message: "'\(self.train)' has no text of a known label to train on")
      }
      do {
        let result = try IntentEvaluation.run(train: train, test: test, validation: validation, options: options)
        StandardStreams.write(
          format == .json ? IntentReport.json(result) : IntentReport.text(result, origin: origin))
      } catch {
        throw Failure(
          status: .wrongUsage, message: "'\(self.train)' has too many labels; at most \(Int32.max) can be told apart")
      }
    }

    private func texts(_ content: String, _ path: String) throws -> [LabelledText] {
      let texts = LabelledText.lines(content)
      let lines = content.split(whereSeparator: \.isNewline).count { $0.contains { !$0.isWhitespace } }
      if texts.isEmpty {
        throw Failure(status: .wrongUsage, message: "'\(path)' has no line text<TAB>label")
      }
      if lines > texts.count {
        StandardStreams.note("\(lines - texts.count) lines of '\(path)' are not text<TAB>label and were left out")
      }
      return texts
    }

    @Sendable private static func seeds(_ text: String) throws -> ClosedRange<Int> {
      let ends = text.split(separator: "-").map { Int($0) }
      if ends.count == 1, let only = ends[0] { return only...only }
      if ends.count == 2, let first = ends[0], let last = ends[1], first <= last { return first...last }
      throw ValidationError("write seeds as A-B, such as 0-4")
    }
  }
}
