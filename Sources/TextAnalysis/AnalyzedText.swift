// SPDX-License-Identifier: GPL-3.0-or-later

/// A text and its tokens in order.
package struct AnalyzedText: Sendable, Hashable {
  package let source: String
  package let tokens: [Token]
  /// What is known of the text besides its words, such as the facts it names; a kind of features of their own.
  package var tags: [String]

  package init(source: String, tokens: [Token], tags: [String] = []) {
    self.source = source
    self.tokens = tokens
    self.tags = tags
  }

  /// The stems in order.
  package var stems: [String] { tokens.map(\.stem) }

  /// How many words as written have a token that counts: what stands between white space is one word, whether it is
  /// a short form that is spelt out in several tokens, or several that a hyphen joins.
  package func writtenWords(where counts: (Token) -> Bool) -> Int {
    let bytes = Array(source.utf8)
    var found = 0
    var end = 0
    var isCounted = false
    for token in tokens {
      if end < token.range.lowerBound,
        bytes[end..<token.range.lowerBound].contains(where: { $0 == 32 || $0 == 9 || $0 == 10 || $0 == 13 })
      {
        isCounted = false
      }
      if !isCounted, counts(token) {
        found += 1
        isCounted = true
      }
      end = token.range.upperBound
    }
    return found
  }

  /// The source text that a range of tokens covers.
  package func surface(of range: Range<Int>) -> String {
    guard !range.isEmpty, tokens.indices.contains(range.lowerBound), range.upperBound <= tokens.count else { return "" }
    let lower = tokens[range.lowerBound].range.lowerBound
    let upper = tokens[range.upperBound - 1].range.upperBound
    let bytes = Array(source.utf8)
    return lower < upper ? String(decoding: bytes[lower..<upper], as: UTF8.self) : ""
  }
}
