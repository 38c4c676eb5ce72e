// SPDX-License-Identifier: GPL-3.0-or-later

package import Law

/// Phrases by language.
package struct Wordings: Hashable, Sendable {
  package var id: [String]
  package var en: [String]

  package init(id: [String] = [], en: [String] = []) {
    self.id = id
    self.en = en
  }

  package subscript(language: TextLanguage) -> [String] {
    switch language {
    case .id: id
    case .en: en
    }
  }

  /// Both languages, Indonesian first.
  package var all: [String] { id + en }

  package var isEmpty: Bool { id.isEmpty && en.isEmpty }
}
