// SPDX-License-Identifier: GPL-3.0-or-later

/// Which language a text is in, and how sure that is.
package struct LanguageGuess: Sendable, Hashable {
  /// The language of most of the text; unknown if no language explains it.
  package let language: Language
  /// 0 to 1.
  package let confidence: Double
  /// Whether a second language has a substantial part in it.
  package let isMixed: Bool

  package init(language: Language, confidence: Double, isMixed: Bool) {
    self.language = language
    self.confidence = confidence
    self.isMixed = isMixed
  }
}
