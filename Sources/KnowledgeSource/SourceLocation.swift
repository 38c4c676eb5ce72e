// SPDX-License-Identifier: GPL-3.0-or-later

/// A place in a pack's files.
package struct SourceLocation: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The path below the pack's folder.
  package var file: String
  /// From 1; 0 when the whole file is meant.
  package var line: Int
  /// From 1.
  package var column: Int

  package init(file: String, line: Int = 0, column: Int = 0) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// Reads what ``description`` writes.
  package init(parsing text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    if parts.count >= 3, let line = Int(parts[parts.count - 2]), let column = Int(parts[parts.count - 1]) {
      self.init(file: parts.dropLast(2).joined(separator: ":"), line: line, column: column)
    } else {
      self.init(file: text)
    }
  }

  package var description: String { line == 0 ? file : "\(file):\(line):\(column)" }

  package static func < (a: SourceLocation, b: SourceLocation) -> Bool {
    (a.file, a.line, a.column) < (b.file, b.line, b.column)
  }
}
