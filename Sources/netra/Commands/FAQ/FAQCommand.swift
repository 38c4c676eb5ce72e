// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser

struct FAQCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "faq", abstract: "Publish questions and answers, and check what was published.",
    discussion: """
      Examples:
        netra faq build --format markdown
        netra faq build --format site --out site
        netra faq verify site
      """,
    subcommands: [FAQBuildCommand.self, FAQVerifyCommand.self, FAQTemplatesCommand.self])
}
