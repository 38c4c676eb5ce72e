// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc
import Terminal

/// `page COUNT`: shows so many numbered rows through the pager, then `shown`.
enum PageProbe {
  static func run(_ arguments: ArraySlice<String>) {
    let count = arguments.first.flatMap(Int.init) ?? 0
    var environment: [String: String] = [:]
    for name in ["PAGER", "TERM", "PATH", "LC_ALL"] {
      if let value = getenv(name) { environment[name] = String(cString: value) }
    }
    let text = (1...max(1, count)).map { "row \($0)\n" }.joined()
    Pager(environment: environment).show(text)
    OutputStream.standard.write("shown\n")
  }
}
