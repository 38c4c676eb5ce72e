// SPDX-License-Identifier: GPL-3.0-or-later

import FoundationEssentials
import Glibc
package import Knowledge

/// A pack's folder could not be read at all.
package enum FolderError: Error, Equatable, CustomStringConvertible {
  case missing(path: String)
  case notAPack(path: String)

  package var description: String {
    switch self {
    case .missing(let path):
      "no knowledge folder at '\(path)'; give one with --knowledge DIR or NETRA_KNOWLEDGE"
    case .notAPack(let path):
      "'\(path)' holds no pack.yaml, so it is not a knowledge pack; give the folder that has it"
    }
  }
}

/// Reads a pack's folder into values, or findings with file and line.
package struct KnowledgeFolder {
  package let path: String

  package init(path: String) throws(FolderError) {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder else {
      throw .missing(path: path)
    }
    guard FileManager.default.fileExists(atPath: path + "/pack.yaml") else { throw .notAPack(path: path) }
    self.path = path
  }

  /// The YAML files, as sorted paths below the folder.
  package func files() -> [String] {
    var found: [String] = []
    var open = [""]
    while let folder = open.popLast() {
      let here = folder.isEmpty ? path : "\(path)/\(folder)"
      for name in (try? FileManager.default.contentsOfDirectory(atPath: here)) ?? [] where !name.hasPrefix(".") {
        let below = folder.isEmpty ? name : "\(folder)/\(name)"
        var isFolder = false
        guard FileManager.default.fileExists(atPath: "\(path)/\(below)", isDirectory: &isFolder) else { continue }
        if isFolder { open.append(below) } else if name.hasSuffix(".yaml") { found.append(below) }
      }
    }
    return found.sorted()
  }

  /// The files with their contents, sorted by path.
  package func contents() -> [(file: String, bytes: [UInt8])] {
    files().map { file in (file, FileManager.default.contents(atPath: "\(path)/\(file)").map(Array.init) ?? []) }
  }

  /// Everything the folder says, and every finding of form. The pack is `nil` when pack.yaml itself is unreadable.
  ///
  /// - Parameter drafts: by path below the folder, files as they would be, new ones among them.
  package func read(with drafts: [String: [UInt8]] = [:]) -> (pack: SourcePack?, findings: [Finding]) {
    var reading = PackReading()
    let kept = contents().filter { drafts[$0.file] == nil }
    let contents = (kept + drafts.map { (file: $0.key, bytes: $0.value) }).sorted { $0.file < $1.file }
    for (file, bytes) in contents { reading.read(file: file, bytes: bytes) }
    return reading.finish(files: contents.map(\.file), fingerprint: Fingerprint.hexadecimal(of: contents))
  }
}

extension KnowledgeFolder {
  /// SHA-256 over the sorted paths and contents of the files, in hexadecimal.
  package func fingerprint() -> String { Fingerprint.hexadecimal(of: contents()) }

  /// What pack.yaml says, without reading any other file; `nil` when it cannot be read.
  package func description() -> PackDescription? {
    guard let bytes = FileManager.default.contents(atPath: path + "/pack.yaml").map(Array.init) else { return nil }
    var reading = PackReading()
    reading.read(file: "pack.yaml", bytes: bytes)
    return reading.description
  }

  /// SHA-256 over paths, sizes and modification times of the files and of the program: equal while nobody touched
  /// the pack and the program that compiled it is the same.
  package func stamp() -> [UInt8] {
    var listing: [UInt8] = []
    for file in files().map({ "\(path)/\($0)" }) + ["/proc/self/exe"] {
      var status = stat()
      guard fstatat(AT_FDCWD, file, &status, 0) == 0 else { continue }
      listing += Array("\(file)\0\(status.st_size)\0\(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)\n".utf8)
    }
    return Fingerprint.sha256(listing)
  }
}
