// SPDX-License-Identifier: GPL-3.0-or-later

import FoundationEssentials
import Glibc

/// The process environment.
enum Environment {
  static var all: [String: String] { ProcessInfo.processInfo.environment }

  static subscript(name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// Whether signs outside ASCII can be shown.
  static var isUTF8: Bool {
    for name in ["LC_ALL", "LC_CTYPE", "LANG"] {
      guard let value = Environment[name], !value.isEmpty else { continue }
      let folded = value.lowercased()
      return folded.contains("utf-8") || folded.contains("utf8")
    }
    // No locale at all: pipes and containers; what they read is UTF-8 today.
    return true
  }
}
