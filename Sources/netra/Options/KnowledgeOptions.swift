// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import FoundationEssentials
import Knowledge
import KnowledgeSource

/// Which pack answers.
struct KnowledgeOptions: ParsableArguments {
  @Option(
    name: .long, help: ArgumentHelp("The knowledge pack: a folder, or a compiled file.", valueName: "dir|file"))
  var knowledge: String?

  /// The path asked for, else the environment's, else the pack that belongs to the program.
  func path() throws -> String { try knowledge ?? Self.defaultPath() }

  static func defaultPath() throws -> String {
    if let named = Environment.first(of: "NETRA_KNOWLEDGE") { return named }
    for root in roots() {
      if let pack = pack(in: root) { return pack }
    }
    throw Failure(
      status: .knowledgeUnusable,
      message: "no knowledge found; give a pack with --knowledge DIR or NETRA_KNOWLEDGE")
  }

  func load() throws -> CompiledKnowledge {
    let loader = KnowledgeLoader(cacheFolder: UserFolder.cache.path) { StandardStreams.note($0) }
    do {
      return try loader.load(path: try path())
    } catch let error as LoadingError {
      throw Failure(status: .knowledgeUnusable, message: error.description)
    }
  }

  /// The pack as a folder, for commands that look at its files.
  func folder() throws -> KnowledgeFolder {
    do {
      return try KnowledgeFolder(path: try path())
    } catch let error as FolderError {
      throw Failure(status: .knowledgeUnusable, message: error.description)
    }
  }

  /// The working folder, the clone the program was built in, the installed share.
  private static func roots() -> [String] {
    var roots = ["Knowledge"]
    for folder in ProgramPlace.foldersAbove() {
      roots.append("\(folder)/Knowledge")
      roots.append("\(folder)/share/netra/knowledge")
    }
    return roots
  }

  /// The first pack by name below a folder.
  private static func pack(in root: String) -> String? {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
    return names.sorted().map { "\(root)/\($0)" }.first {
      FileManager.default.fileExists(atPath: $0 + "/pack.yaml") || $0.hasSuffix(".netrakb")
    }
  }
}
