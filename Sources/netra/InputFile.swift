// SPDX-License-Identifier: GPL-3.0-or-later

import FoundationEssentials
import Glibc
import Knowledge

/// Files named on the command line.
enum InputFile {
  /// The whole text, or a failure that names the file.
  static func text(_ path: String) throws -> String {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Failure(status: .wrongUsage, message: "cannot read '\(path)'")
    }
    return String(decoding: data, as: UTF8.self)
  }

  /// The bytes of a file, or of standard input where `-` is named, be it a pipe or not; `nil` when they cannot be read.
  static func bytes(_ path: String) -> [UInt8]? {
    guard path == "-" else { return FileManager.default.contents(atPath: path).map(Array.init) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(STDIN_FILENO, &buffer, buffer.count)
      if count == 0 { return bytes }
      if count > 0 {
        bytes += buffer[..<count]
      } else if errno != EINTR {
        return nil
      }
    }
  }

  /// SHA-256 of a text that was read, in hexadecimal digits, so that a figure can be traced to its data.
  static func digest(_ text: String) -> String { Fingerprint.hexadecimal(Fingerprint.sha256(Array(text.utf8))) }
}
