// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc
import Knowledge

/// One file of an export, readable by its owner alone, written row by row and hashed as it stands on disk.
final class ExportFile {
  let name: String
  private(set) var rows = 0
  private(set) var bytes = 0
  private let path: String
  private let stream: UnsafeMutablePointer<FILE>

  init(_ folder: String, _ name: String) throws {
    self.name = name
    path = "\(folder)/\(name)"
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0, let stream = fdopen(descriptor, "w") else { throw Self.problem(path) }
    self.stream = stream
  }

  func append(_ row: String) throws {
    var row = row
    let count = row.withUTF8 { fwrite($0.baseAddress, 1, $0.count, stream) }
    guard count == row.utf8.count else { throw Self.problem(path) }
    rows += 1
    bytes += count
  }

  /// Closes the file and returns its SHA-256 in hexadecimal, read back from it.
  func finish() throws -> String {
    guard fclose(stream) == 0 else { throw Self.problem(path) }
    let file = MappedFile(path: path)  // none for an empty file
    return Fingerprint.hexadecimal(Fingerprint.sha256(file?.bytes ?? UnsafeRawBufferPointer(start: nil, count: 0)))
  }

  private static func problem(_ path: String) -> TranscriptExport.Problem {
    .unwritable(path, reason: String(cString: strerror(errno)))
  }
}
