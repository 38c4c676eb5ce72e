// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser

struct KnowledgeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "knowledge", abstract: "Check, test, compile and explain a knowledge pack.",
    subcommands: [Check.self, Test.self, Compile.self, Explain.self, Diff.self])
}
