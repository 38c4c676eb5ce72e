// SPDX-License-Identifier: GPL-3.0-or-later

/// The languages that texts of a pack are written in.
package enum TextLanguage: String, Sendable, Hashable, CaseIterable {
  case id
  case en
}

/// The same text in Indonesian and English.
package struct LocalizedText: Hashable, Sendable {
  package let id: String
  package let en: String

  package init(id: String, en: String) {
    self.id = id
    self.en = en
  }

  package subscript(language: TextLanguage) -> String {
    switch language {
    case .id: id
    case .en: en
    }
  }
}
