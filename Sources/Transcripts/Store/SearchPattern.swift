// SPDX-License-Identifier: GPL-3.0-or-later

/// An FTS5 expression made from words somebody typed: none of them is taken for an operator.
struct SearchPattern {
  let expression: String

  /// Nil when there is no letter or digit to look for.
  ///
  /// - Parameters:
  ///   - isOpenEnded: the last word may go on.
  ///   - stems: as in `TranscriptStore.Options`.
  init?(_ text: String, isOpenEnded: Bool, stems: ((String) -> String)?) {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init).filter(SearchPattern.isSearchable)
    if words.isEmpty { return nil }
    expression = words.enumerated().map { place, word in
      let end = isOpenEnded && place == words.count - 1 ? " *" : ""
      let plain = "{text answer} : \(SearchPattern.quoted(word))" + end
      guard let stem = stems?(word), SearchPattern.isSearchable(stem) else { return "(\(plain))" }
      return "(\(plain) OR stems : \(SearchPattern.quoted(stem)))"
    }.joined(separator: " AND ")
  }

  /// Whether the index holds anything of `word`: a phrase without letters and digits would match nothing.
  private static func isSearchable(_ word: String) -> Bool {
    word.unicodeScalars.contains { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }

  private static func quoted(_ word: String) -> String {
    "\"" + StorableText.make(word).map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
  }
}
