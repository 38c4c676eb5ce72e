// SPDX-License-Identifier: GPL-3.0-or-later

package import Law

/// What is said to a yes/no question.
package enum Reply: Sendable, Hashable {
  case yes, no, skip

  /// `nil` when the line is something else, such as a question. Both languages are understood.
  package init?(_ line: String) {
    let words = line.lowercased().filter { !".,!'’".contains($0) }.split(whereSeparator: \.isWhitespace)
    switch words.joined(separator: " ") {
    case let said where Self.affirming.contains(said): self = .yes
    case let said where Self.denying.contains(said): self = .no
    case let said where Self.declining.contains(said): self = .skip
    default: return nil
    }
  }

  private static let affirming: Set = [
    "y", "ya", "iya", "iya benar", "ya benar", "ya betul", "betul", "benar", "sudah", "udah", "sdh", "ya sudah",
    "sedang", "ya sedang", "ada", "ya ada", "yes", "yep", "yup", "yeah", "yes i am", "i am", "yes it is", "it is",
    "yes i do", "yes i have", "correct", "right", "true",
  ]
  private static let denying: Set = [
    "t", "tidak", "tdk", "nggak", "ngga", "enggak", "gak", "ga", "tak", "bukan", "belum", "belum pernah", "tidak ada",
    "tidak pernah", "tidak sedang", "gak ada", "ga ada", "n", "no", "nope", "no i am not", "no im not", "im not",
    "i am not", "no it is not", "no i do not", "no i dont", "not yet", "never", "false",
  ]
  /// Whoever does not know is shown all cases, as whoever does not say.
  private static let declining: Set = [
    "", "l", "lewati", "lewat", "s", "skip", "-", "tidak tahu", "tidak tau", "tdk tahu", "gak tahu", "gak tau",
    "ga tau", "nggak tahu", "nggak tau", "kurang tahu", "tidak yakin", "tidak mau jawab", "entah", "mungkin",
    "bisa jadi",
    "dont know", "i dont know", "do not know", "i do not know", "not sure", "im not sure", "i am not sure", "unsure",
    "maybe", "perhaps", "no idea", "pass", "?",
  ]

  /// What may be said, as shown before the cursor.
  package static func prompt(_ language: TextLanguage) -> String {
    switch language {
    case .id: "[y/t/lewati] "
    case .en: "[y/n/skip] "
    }
  }

  /// What may be said to a choice of topics.
  static func prompt(choices: Int, _ language: TextLanguage) -> String {
    switch language {
    case .id: "[1-\(choices)/lewati] "
    case .en: "[1-\(choices)/skip] "
    }
  }
}
