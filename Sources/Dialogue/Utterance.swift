// SPDX-License-Identifier: GPL-3.0-or-later

package import Law

/// One thing that somebody asked.
package struct Utterance: Sendable, Hashable {
  package var text: String
  /// The language to answer in; `nil` follows the question.
  package var language: TextLanguage?
  /// The asker's own identifier of the question, as in a batch.
  package var id: String?

  package init(_ text: String, language: TextLanguage? = nil, id: String? = nil) {
    self.text = text
    self.language = language
    self.id = id
  }
}
