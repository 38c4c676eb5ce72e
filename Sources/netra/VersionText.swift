// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Knowledge
import KnowledgeSource

/// What `--version` prints: the program, and the pack it would answer from.
enum VersionText {
  static let program = "netra \(ProgramVersion.current)"

  /// Nothing is compiled for this; a pack that cannot be read is left out.
  static func whole(_ arguments: [String]) -> String {
    guard let path = named(arguments) ?? (try? KnowledgeOptions.defaultPath()), let pack = pack(path) else {
      return program
    }
    return "\(program)\n\(pack)"
  }

  private static func pack(_ path: String) -> String? {
    if let folder = try? KnowledgeFolder(path: path) {
      return folder.description().map { line($0, folder.fingerprint()) }
    }
    let loader = KnowledgeLoader(cacheFolder: nil, notice: { _ in })
    return loader.ready(path: path).map { line($0.base.pack, $0.fingerprint) }
  }

  private static func line(_ pack: PackDescription, _ fingerprint: String) -> String {
    "\(pack.id) \(pack.version) (\(fingerprint))"
  }

  private static func named(_ arguments: [String]) -> String? {
    let name = "--knowledge"
    for (index, argument) in arguments.enumerated() {
      if argument == name, index + 1 < arguments.count { return arguments[index + 1] }
      if argument.hasPrefix("\(name)=") { return String(argument.dropFirst(name.count + 1)) }
    }
    return nil
  }
}
