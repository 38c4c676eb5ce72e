// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import FoundationEssentials
import Knowledge
import KnowledgeSource

struct KnowledgeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "knowledge", abstract: "Check, test, compile and explain a knowledge pack.",
    subcommands: [CheckPack.self, CompilePack.self])

  struct CheckPack: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: "Look for everything that is wrong with a pack.")

    @OptionGroup var knowledge: KnowledgeOptions

    func run() throws {
      let (pack, findings) = PackCheck.run(try knowledge.folder())
      for finding in findings { StandardStreams.print(finding.description) }
      let errors = findings.count { $0.severity == .error }
      let counts = pack.map { "\($0.base.topics.count) topics, \($0.base.norms.count) norms, \($0.base.provisions.count) provisions, " }
      StandardStreams.print("\(counts ?? "")\(errors) errors, \(findings.count - errors) warnings")
      if errors > 0 { throw Failure(status: .notHeld, message: "") }
    }
  }

  struct CompilePack: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "compile", abstract: "Compile a pack into one file for shipping.")

    @OptionGroup var knowledge: KnowledgeOptions

    @Option(name: .shortAndLong, help: "The file to write.")
    var output: String

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
