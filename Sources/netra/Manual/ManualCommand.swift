// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import KnowledgeSource

/// Writes the manual pages; the installation runs it.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Write a manual page for every command, from what --help says.",
    discussion: """
      Examples:
        netra manual --out man1
      """, shouldDisplay: false)

  @Option(help: ArgumentHelp("The folder to write to.", valueName: "dir"))
  var out: String

  func run() throws {
    for page in ManualPage.all(try CommandDump(Netra._dumpHelp()).command) {
      let path = "\(out)/\(page.title).1"
      guard AtomicFile.write(Array(page.text.utf8), to: path) else {
        throw Failure(status: .notHeld, message: "cannot write '\(path)'")
      }
    }
  }
}
