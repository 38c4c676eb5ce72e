// SPDX-License-Identifier: GPL-3.0-or-later

import FoundationEssentials

/// Files named on the command line.
enum InputFile {
  /// The whole text, or a failure that names the file.
  static func text(_ path: String) throws -> String {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Failure(status: .wrongUsage, message: "cannot read '\(path)'")
    }
    return String(decoding: data, as: UTF8.self)
  }
}
