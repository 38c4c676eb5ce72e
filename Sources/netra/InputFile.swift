// SPDX-License-Identifier: GPL-3.0-or-later

import FoundationEssentials
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

  /// SHA-256 of a text that was read, in hexadecimal digits, so that a figure can be traced to its data.
  static func digest(_ text: String) -> String { Fingerprint.hexadecimal(Fingerprint.sha256(Array(text.utf8))) }
}
