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

  /// The source text that a range of tokens covers.
  package func surface(of range: Range<Int>) -> String {
    guard !range.isEmpty, tokens.indices.contains(range.lowerBound), range.upperBound <= tokens.count else { return "" }
    let lower = tokens[range.lowerBound].range.lowerBound
    let upper = tokens[range.upperBound - 1].range.upperBound
    let bytes = Array(source.utf8)
    return lower < upper ? String(decoding: bytes[lower..<upper], as: UTF8.self) : ""
  }
}
