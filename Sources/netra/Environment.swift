// SPDX-License-Identifier: GPL-3.0-or-later

import FoundationEssentials
import Glibc

/// The process environment.
enum Environment {
  static var all: [String: String] { ProcessInfo.processInfo.environment }

  static subscript(name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// The first of these variables that is set and not empty, as the locale is looked up (POSIX.1-2017, 8.2).
  static func first(of names: String...) -> String? {
    names.lazy.compactMap { Environment[$0] }.first { !$0.isEmpty }
  }

  /// Whether signs outside ASCII can be shown.
  static var isUTF8: Bool {
    if let locale = first(of: "LC_ALL", "LC_CTYPE", "LANG")?.lowercased() {
      return locale.contains("utf-8") || locale.contains("utf8")
    }
    // No locale at all: pipes and containers; what they read is UTF-8 today.
    return true
  }
}
