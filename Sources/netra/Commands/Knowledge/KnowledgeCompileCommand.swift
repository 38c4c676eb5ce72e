// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Knowledge
import KnowledgeSource

extension KnowledgeCommand {
  struct Compile: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Compile a pack into one file for shipping.",
      discussion: """
        Examples:
          netra knowledge compile --output netralitas-asn.netrakb
        """)

    @Option(name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "file"))
    var output: String

    @OptionGroup var knowledge: KnowledgeOptions

    func run() throws {
      let loader = KnowledgeLoader(cacheFolder: nil) { StandardStreams.note($0) }
      do {
        let compiled = try loader.compile(try knowledge.folder())
        guard AtomicFile.write(KnowledgeFile.encode(compiled), to: output) else {
          throw Failure(status: .notHeld, message: "cannot write '\(output)'")
        }
      } catch let error as LoadingError {
        throw Failure(status: .knowledgeUnusable, message: error.description)
      }
    }
  }
}
