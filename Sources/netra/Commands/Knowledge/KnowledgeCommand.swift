// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser

struct KnowledgeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "knowledge", abstract: "Check, test, compile and explain a knowledge pack.",
    discussion: """
      Examples:
        netra knowledge check
        netra knowledge test
        netra knowledge diff --as-of 2023-02-21 --as-of 2024-02-21
      """,
    subcommands: [Check.self, Test.self, Compile.self, Explain.self, Diff.self])
}
