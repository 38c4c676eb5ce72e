// SPDX-License-Identifier: GPL-3.0-or-later

/// Text that comes back from the store as it went in.
enum StorableText {
  /// `text` with every NUL replaced by U+FFFD: SQLite's C interface, as used here, ends a text at the first NUL.
  static func make(_ text: String) -> String {
    guard text.utf8.contains(0) else { return text }
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: text.unicodeScalars.map { $0.value == 0 ? "\u{FFFD}" : $0 })
    return String(scalars)
  }
}
