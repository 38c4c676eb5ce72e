// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc

/// Files as tests need them: whole, and as bytes.
package enum FileBytes {
  /// Nil when the file cannot be read.
  package static func read(_ path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    return readAll(file)
  }

  package static func text(_ path: String) -> String? { read(path).map { String(decoding: $0, as: UTF8.self) } }

  /// Replaces the file.
  @discardableResult
  package static func write(_ bytes: [UInt8], to path: String, mode: UInt32 = 0o600) -> Bool {
    let file = open(path, O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, mode)
    guard file >= 0 else { return false }
    defer { close(file) }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress! + written, bytes.count - written) }
      if count <= 0 { return false }
      written += count
    }
    return true
  }

  @discardableResult
  package static func write(_ text: String, to path: String, mode: UInt32 = 0o600) -> Bool {
    write(Array(text.utf8), to: path, mode: mode)
  }

  /// Makes the folders that a file stands in.
  package static func makeFolders(for path: String) {
    for place in path.indices.dropFirst() where path[place] == "/" { mkdir(String(path[..<place]), 0o700) }
  }

  /// The names in a folder, sorted.
  package static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  package static func truncate(_ path: String, to length: Int) { Glibc.truncate(path, length) }

  package static func remove(_ path: String) { unlink(path) }

  /// Permission bits, or nil when there is no such file.
  package static func mode(_ path: String) -> UInt32? {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & 0o777 : nil
  }

  /// Where `needle` begins in `bytes`, or nil.
  package static func find(_ needle: String, in bytes: [UInt8]) -> Int? {
    let pattern = Array(needle.utf8)
    guard let first = pattern.first else { return 0 }
    return bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      while bytes.count - start >= pattern.count {
        if bytes[start] == first, pattern.indices.allSatisfy({ bytes[start + $0] == pattern[$0] }) { return start }
        start += 1
      }
      return nil
    }
  }

  static func readAll(_ file: CInt) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(file, &chunk, chunk.count)
      if count > 0 {
        bytes += chunk[..<count]
      } else if count == 0 || errno != EINTR {
        return bytes
      }
    }
  }
}
