// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser

struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate", abstract: "Measure how well questions are answered.",
    discussion: """
      Examples:
        netra evaluate questions labelled.jsonl
        netra evaluate intents --train train.tsv --test test.tsv
      """,
    subcommands: [Questions.self, Intents.self])

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }
}
