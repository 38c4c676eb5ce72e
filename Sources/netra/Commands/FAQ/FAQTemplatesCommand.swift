// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import FoundationEssentials
import Publishing

struct FAQTemplatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates", abstract: "Write the program's own templates, to be changed and given to --templates.",
    discussion: """
      Examples:
        netra faq templates --out templates
        netra faq build --format site --templates templates --out site
      """)

  @Option(help: ArgumentHelp("The folder to write them to.", valueName: "dir")) var out: String

  func run() throws {
    for (name, text) in FAQTemplates.standardFiles.sorted(by: { $0.key < $1.key }) {
      let path = "\(out)/\(name)"
      if FileManager.default.fileExists(atPath: path) {
        throw Failure(status: .wrongUsage, message: "'\(path)' is there already; nothing was overwritten")
      }
      try PublishedEdition.writeBelow(out, name, Array(text.utf8))
    }
  }
}
