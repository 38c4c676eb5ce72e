// SPDX-License-Identifier: GPL-3.0-or-later

package import Law

/// What is said to a yes/no question.
package enum Reply: Sendable, Hashable {
  case yes, no, skip

  /// `nil` when the line is something else, such as a question. Both languages are understood.
  package init?(_ line: String) {
    let word = line.lowercased().filter { !$0.isWhitespace && !".,!".contains($0) }
    switch word {
    case "y", "ya", "iya", "yes", "yep", "yup", "betul", "benar": self = .yes
    case "t", "tidak", "tdk", "n", "no", "nggak", "ngga", "enggak", "gak", "ga", "tak", "nope", "bukan", "belum":
      self = .no
    case "", "l", "lewati", "lewat", "s", "skip", "-": self = .skip
    default: return nil
    }
  }

  /// What may be said, as shown before the cursor.
  package static func prompt(_ language: TextLanguage) -> String {
    switch language {
    case .id: "[y/t/lewati] "
    case .en: "[y/n/skip] "
    }
  }
}
