// SPDX-License-Identifier: GPL-3.0-or-later

/// A language that a text can be recognised as.
package enum Language: String, Sendable, Hashable, CaseIterable, Comparable {
  case indonesian = "id"
  case english = "en"
  case unknown

  package static func < (a: Language, b: Language) -> Bool { a.rawValue < b.rawValue }
}
