// SPDX-License-Identifier: GPL-3.0-or-later

import TextAnalysis

/// Cue phrases with what each stands for.
struct CueTable<Value: Sendable & Hashable & Storable>: Sendable {
  struct Hit: Sendable {
    let values: [Value]
    let tokens: Range<Int>
  }

  /// What cues stand for, each once.
  private let values: [Value]
  /// Of each cue what it stands for.
  private let numbers: FlatArray<UInt32>
  /// The cues as written, folded: what a stopword must equal.
  private let phrases: StringTable
  private let matcher: PhraseMatcher

  init(_ cues: [(Value, String)], analyzer: Analyzer) {
    var places: [Value: UInt32] = [:]
    var values: [Value] = []
    numbers = FlatArray(
      cues.map { value, _ in
        if let place = places[value] { return place }
        places[value] = UInt32(values.count)
        values.append(value)
        return UInt32(values.count - 1)
      })
    self.values = values
    phrases = StringTable(cues.map { $0.1.lowercased() })
    matcher = PhraseMatcher(cues.enumerated().map { (id: Int32($0), phrase: $1.1) }, analyzer: analyzer)
  }

  /// The longest cues from left to right, with all that share a phrase.
  func matches(in text: AnalyzedText) -> [Hit] {
    var hits: [Hit] = []
    for match in matcher.matches(in: text) where !isChance(match, in: text) {
      let value = values[Int(numbers[Int(match.id)])]
      if let last = hits.last, last.tokens == match.tokens {
        if !last.values.contains(value) {
          hits[hits.count - 1] = Hit(values: last.values + [value], tokens: last.tokens)
        }
      } else {
        hits.append(Hit(values: [value], tokens: match.tokens))
      }
    }
    return hits
  }

  /// A stopword that merely shares its stem with a one-word cue, as "bagi" (for) with "membagikan" (to share).
  private func isChance(_ match: PhraseMatch, in text: AnalyzedText) -> Bool {
    guard match.tokens.count == 1 else { return false }
    let token = text.tokens[match.tokens.lowerBound]
    return token.isStopword && !phrases.matches(Int(match.id), token.word)
      && !phrases.matches(Int(match.id), token.surface.lowercased())
  }
}

extension CueTable {
  func store(in writer: inout FlatWriter) {
    writer.add(values)
    writer.add(numbers)
    writer.add(phrases)
    matcher.store(in: &writer)
  }

  init(from reader: inout FlatReader) throws(FlatFormatError) {
    values = try reader.values()
    numbers = try reader.array()
    phrases = try reader.strings()
    matcher = try PhraseMatcher(from: &reader)
    guard numbers.count == phrases.count else { throw FlatFormatError() }
  }
}
