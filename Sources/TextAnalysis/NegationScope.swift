// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds what a text denies.
///
/// A negation reaches from the token after its cue to the end of the clause, a contrast word, another negation, or a
/// limit of tokens.
package struct NegationScope: Sendable {
  private let cues: PhraseMatcher
  private let ends: PhraseMatcher
  private let limit: Int

  /// - Parameters:
  ///   - cues: words that deny, such as "tidak" or "not".
  ///   - contrasts: words that end the reach, such as "tapi" or "but".
  ///   - limit: how many tokens a negation reaches at most.
  package init(cues: [String], contrasts: [String], limit: Int = 6, analyzer: Analyzer) {
    self.cues = PhraseMatcher(cues.map { (0, $0) }, analyzer: analyzer)
    self.ends = PhraseMatcher(contrasts.map { (0, $0) }, analyzer: analyzer)
    self.limit = limit
  }

  /// Where contrast words stand, in order.
  package func contrasts(in text: AnalyzedText) -> [Range<Int>] { ends.matches(in: text).map(\.tokens) }

  /// The denied token ranges in order, without the cues themselves.
  package func ranges(in text: AnalyzedText) -> [Range<Int>] {
    let found = cues.matches(in: text)
    guard !found.isEmpty else { return [] }
    let stops = Set(ends.matches(in: text).map(\.tokens.lowerBound) + found.map(\.tokens.lowerBound))
    return found.compactMap { cue in
      let start = cue.tokens.upperBound
      var end = start
      while end < text.tokens.count, end - start < limit, !stops.contains(end), !text.tokens[end].startsClause,
        text.tokens[end].isWord
      {
        end += 1
      }
      return start < end ? start..<end : nil
    }
  }
}

extension NegationScope {
  package func store(in writer: inout FlatWriter) {
    cues.store(in: &writer)
    ends.store(in: &writer)
    writer.add([Int64(limit)])
  }

  package init(from reader: inout FlatReader) throws(FlatFormatError) {
    cues = try PhraseMatcher(from: &reader)
    ends = try PhraseMatcher(from: &reader)
    guard let limit = try reader.array(of: Int64.self).first, limit > 0 else { throw FlatFormatError() }
    self.limit = Int(limit)
  }
}
