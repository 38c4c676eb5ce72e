// SPDX-License-Identifier: GPL-3.0-or-later

import FoundationEssentials
import Glibc
package import Knowledge
import Matching

/// Knowledge could not be made ready.
package enum LoadingError: Error, CustomStringConvertible {
  case folder(FolderError)
  case file(path: String, KnowledgeFormatError)
  case unreadable(path: String)
  /// More topics than a matcher can tell apart.
  case tooLarge(path: String)
  /// The pack has errors, all of them listed.
  case invalid(path: String, [Finding])

  package var description: String {
    switch self {
    case .folder(let error): return error.description
    case .file(let path, let error): return "'\(path)': \(error)"
    case .unreadable(let path): return "cannot read '\(path)'"
    case .tooLarge(let path): return "'\(path)' has too many topics; split it into packs of at most \(Int32.max)"
    case .invalid(let path, let findings):
      let errors = findings.filter { $0.severity == .error }
      let shown = errors.prefix(20).map { "  \($0)" }.joined(separator: "\n")
      let rest = errors.count > 20 ? "\n  … and \(errors.count - 20) more" : ""
      return
        "the knowledge pack '\(path)' has \(errors.count) error(s); 'netra knowledge check' lists all:\n\(shown)\(rest)"
    }
  }
}

/// Opens a pack: a compiled file as it is, a folder through a compiled copy in the user's cache that follows changes.
package struct KnowledgeLoader {
  /// Where compiled copies are kept; `nil` keeps none.
  package var cacheFolder: String?
  /// Told when a pack has to be compiled.
  package var notice: (String) -> Void

  package init(cacheFolder: String?, notice: @escaping (String) -> Void) {
    self.cacheFolder = cacheFolder
    self.notice = notice
  }

  package func load(path: String) throws(LoadingError) -> CompiledKnowledge {
    var isFolder = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder { return try open(path) }
    let folder: KnowledgeFolder
    do { folder = try KnowledgeFolder(path: path) } catch { throw .folder(error) }
    let stamp = folder.stamp()
    if let knowledge = cached(path, stamp: stamp) { return knowledge }
    let knowledge = try compile(folder)
    if let cache = cachePath(for: path) { store(knowledge, stamp: stamp, at: cache) }
    return knowledge
  }

  /// What can be had without compiling: a compiled file, or the cached copy of an unchanged folder.
  package func ready(path: String) -> CompiledKnowledge? {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return nil }
    guard isFolder else { return try? open(path) }
    guard let folder = try? KnowledgeFolder(path: path) else { return nil }
    return cached(path, stamp: folder.stamp())
  }

  private func cached(_ path: String, stamp: [UInt8]) -> CompiledKnowledge? {
    guard let cache = cachePath(for: path), let file = MappedFile(path: cache),
      let header = try? KnowledgeFile.Header(file.bytes), header.stamp == stamp
    else { return nil }
    return try? KnowledgeFile.open(file)
  }

  /// Reads and compiles a folder, whatever the cache holds.
  package func compile(_ folder: KnowledgeFolder) throws(LoadingError) -> CompiledKnowledge {
    let (pack, findings) = PackCheck.run(folder)
    guard let pack, !findings.contains(where: { $0.severity == .error }) else {
      throw .invalid(path: folder.path, findings)
    }
    notice("compiling \(pack.base.topics.count) topics of '\(folder.path)' …")
    do {
      return try KnowledgeCompiler.compile(pack.base, fingerprint: pack.fingerprint)
    } catch {
      throw .tooLarge(path: folder.path)
    }
  }

  private func open(_ path: String) throws(LoadingError) -> CompiledKnowledge {
    guard let file = MappedFile(path: path) else { throw .unreadable(path: path) }
    do { return try KnowledgeFile.open(file) } catch { throw .file(path: path, error) }
  }

  private func cachePath(for path: String) -> String? {
    guard let cacheFolder else { return nil }
    let absolute = realpath(path, nil).map { pointer in
      defer { free(pointer) }
      return String(cString: pointer)
    }
    let key = Fingerprint.hexadecimal(Fingerprint.sha256(Array((absolute ?? path).utf8))).prefix(16)
    return "\(cacheFolder)/\(key).netrakb"
  }

  /// Writes beside the target and renames, so that no reader ever sees half a file.
  private func store(_ knowledge: CompiledKnowledge, stamp: [UInt8], at path: String) {
    let bytes = KnowledgeFile.encode(knowledge, stamp: stamp)
    let folder = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    if !AtomicFile.write(bytes, to: path) {
      notice("cannot keep the compiled pack in '\(folder)'; it is compiled each time")
    }
  }
}

/// Replaces files as a whole.
package enum AtomicFile {
  /// Writes bytes beside `path` and renames; `false` when that fails.
  ///
  /// - Parameters:
  ///   - permissions: of the file, less what the process masks; without it only the owner can read.
  ///   - keepsMode: a file that is replaced passes on its permissions.
  package static func write(
    _ bytes: [UInt8], to path: String, permissions: UInt32 = 0o600, keepsMode: Bool = false
  ) -> Bool {
    let temporary = "\(path).\(getpid()).new"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, permissions)
    guard descriptor >= 0 else { return false }
    var status = stat()
    if keepsMode, stat(path, &status) == 0 { fchmod(descriptor, status.st_mode & 0o777) }
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count <= 0 { break }
      written += count
    }
    let closed = close(descriptor)
    guard written == bytes.count, closed == 0, rename(temporary, path) == 0 else {
      unlink(temporary)
      return false
    }
    return true
  }
}
