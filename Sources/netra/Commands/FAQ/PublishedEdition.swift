// SPDX-License-Identifier: GPL-3.0-or-later

import FoundationEssentials
import Glibc
import KnowledgeSource
import Publishing

/// An edition on disk: a folder with its manifest in it, or a file with its manifest beside it.
struct PublishedEdition {
  let manifest: FAQManifest
  private let path: String
  private let isFolder: Bool

  /// Reads the manifest of what stands at a path.
  init(path: String) throws {
    self.path = path
    guard FileManager.default.fileExists(atPath: path) else {
      throw Failure(status: .wrongUsage, message: "there is no '\(path)'")
    }
    isFolder = Self.isFolder(path)
    let place = Self.manifestPath(path, isFolder: isFolder)
    guard let json = FileManager.default.contents(atPath: place) else {
      throw Failure(
        status: .wrongUsage, message: "'\(path)' is no edition: there is no '\(place)'; 'faq build --out' writes one")
    }
    do throws(FAQManifestError) {
      manifest = try FAQManifest(json: Array(json))
    } catch {
      throw Failure(status: .wrongUsage, message: "cannot use '\(place)': \(error)")
    }
  }

  /// The files that are there, by the paths of the manifest; the manifest is not among them.
  func files() throws -> [String: [UInt8]] {
    guard isFolder else {
      return [
        manifest.files.first?.path ?? Self.name(path): Array(FileManager.default.contents(atPath: path) ?? Data())
      ]
    }
    var files: [String: [UInt8]] = [:]
    for name in Self.paths(below: path) where name != FAQManifest.fileName {
      files[name] = Array(FileManager.default.contents(atPath: "\(path)/\(name)") ?? Data())
    }
    return files
  }

  /// The last part of a path.
  static func name(_ path: String) -> String { String(path.split(separator: "/").last ?? "faq") }

  private static func manifestPath(_ path: String, isFolder: Bool) -> String {
    isFolder ? "\(path)/\(FAQManifest.fileName)" : path + FAQManifest.suffix
  }

  private static func paths(below folder: String, _ prefix: String = "") -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().flatMap { name -> [String] in
      let path = "\(folder)/\(name)"
      return isFolder(path) ? paths(below: path, "\(prefix)\(name)/") : [prefix + name]
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  // MARK: Writing

  /// Writes a whole edition, or leaves what was there.
  static func write(_ edition: FAQEdition, to path: String) throws {
    let manifest = edition.manifest.encoded()
    guard edition.manifest.form == .site else {
      for file in edition.files { try write(file.bytes, to: path) }
      return try write(manifest, to: manifestPath(path, isFolder: false))
    }
    let path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    let isThere = FileManager.default.fileExists(atPath: path)
    if isThere, !paths(below: path).isEmpty,
      !FileManager.default.fileExists(atPath: manifestPath(path, isFolder: true))
    {
      throw Failure(
        status: .wrongUsage, message: "'\(path)' has other files in it; name a new folder, or one of an earlier edition"
      )
    }
    let fresh = "\(path).\(getpid()).new"
    defer { try? FileManager.default.removeItem(atPath: fresh) }
    for file in edition.files { try writeBelow(fresh, file.path, file.bytes) }
    try writeBelow(fresh, FAQManifest.fileName, manifest)
    if isThere {
      let old = "\(path).\(getpid()).old"
      guard rename(path, old) == 0 else { throw failure(path) }
      guard rename(fresh, path) == 0 else {
        _ = rename(old, path)
        throw failure(path)
      }
      try? FileManager.default.removeItem(atPath: old)
    } else if rename(fresh, path) != 0 {
      throw failure(path)
    }
  }

  /// Writes a file that everybody may read.
  static func write(_ bytes: [UInt8], to path: String) throws {
    guard AtomicFile.write(bytes, to: path, permissions: 0o666) else { throw failure(path) }
  }

  /// The same, with the folders above it.
  static func writeBelow(_ folder: String, _ name: String, _ bytes: [UInt8]) throws {
    let path = "\(folder)/\(name)"
    let above = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    try? FileManager.default.createDirectory(atPath: above, withIntermediateDirectories: true)
    try write(bytes, to: path)
  }

  private static func failure(_ path: String) -> Failure {
    Failure(status: .notHeld, message: "cannot write '\(path)': \(String(cString: strerror(errno)))")
  }
}
