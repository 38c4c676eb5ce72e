// SPDX-License-Identifier: GPL-3.0-or-later

/// One line of a data set: a text and the name of its label.
package struct LabelledText: Sendable, Hashable {
  package let text: String
  package let label: String

  package init(text: String, label: String) {
    self.text = text
    self.label = label
  }

  /// Reads lines of text, tab, label; lines of another form are left out.
  package static func lines(_ content: String) -> [LabelledText] {
    content.split(whereSeparator: \.isNewline).compactMap { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count == 2, !fields[0].isEmpty, !fields[1].isEmpty else { return nil }
      return LabelledText(text: String(fields[0]), label: String(fields[1]))
    }
  }
}
