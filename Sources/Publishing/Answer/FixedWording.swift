// SPDX-License-Identifier: GPL-3.0-or-later

package import Law

/// Words of the program's own in both languages. They say nothing about any law.
package protocol FixedWording {
  var text: LocalizedText { get }
}

extension FixedWording {
  package subscript(language: TextLanguage) -> String { text[language] }
}
