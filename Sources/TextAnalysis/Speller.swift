// SPDX-License-Identifier: GPL-3.0-or-later

/// Corrects words that it does not know to words that it knows.
///
/// One edit (insertion, deletion, replacement, transposition) is allowed from four letters on, two from eight; the
/// first letter must agree, or be swapped with the second. Of several candidates the one with fewest edits wins, then
/// the most frequent, then the shortest, then the first in byte order.
package struct Speller: Sendable, Equatable {
  package static let minimumLength = 4
  package static let minimumLengthForTwo = 8
  package static let maximumLength = 32

  /// What is stored of a speller.
  package let entries: SpellerEntries

  /// Learns a vocabulary; words with digits are known but never suggested.
  package init(vocabulary: [String: Int]) {
    let sorted = vocabulary.map { (word: Array($0.key.utf8), count: Int32(clamping: $0.value)) }
      .filter { !$0.word.isEmpty }
      .sorted { a, b in
        a.word.count != b.word.count ? a.word.count < b.word.count : a.word.lexicographicallyPrecedes(b.word)
      }
    var starts: [UInt32] = [0]
    var words: [UInt8] = []
    for entry in sorted {
      words += entry.word
      starts.append(UInt32(words.count))
    }
    entries = SpellerEntries(words: words, starts: starts, counts: sorted.map(\.count))
  }

  /// A speller from stored entries; nil if they do not fit together.
  package init?(entries: SpellerEntries) {
    guard entries.isValid else { return nil }
    self.entries = entries
  }

  /// Whether the word belongs to the vocabulary.
  package func contains(_ word: String) -> Bool { contains(Array(word.utf8)) }

  /// How many words are known.
  package var count: Int { entries.count }

  /// The word that `word` was probably meant to be; nil if it is known, too short, or like no known word.
  package func correction(of word: String) -> String? {
    let length = word.utf8.count
    guard length >= Self.minimumLength, length <= Self.maximumLength else { return nil }
    let query = Array(word.utf8)
    guard query.allSatisfy(Self.isLetter), !contains(query) else { return nil }
    let limit = length >= Self.minimumLengthForTwo ? 2 : 1
    var best: (edits: Int, index: Int)?
    for length in max(3, length - limit)...(length + limit) {
      search(query, length, prefix: [query[0]], limit, &best)
      if query[0] != query[1] { search(query, length, prefix: [query[1], query[0]], limit, &best) }
    }
    return best.map { String(decoding: entries.word($0.index), as: UTF8.self) }
  }

  private func contains(_ word: [UInt8]) -> Bool {
    let index = entries.lowerBound(length: word.count, prefix: word)
    return index < entries.count && entries.word(index).elementsEqual(word)
  }

  /// Looks through the words of a length that begin with `prefix`.
  private func search(
    _ query: [UInt8], _ length: Int, prefix: [UInt8], _ limit: Int, _ best: inout (edits: Int, index: Int)?
  ) {
    var index = entries.lowerBound(length: length, prefix: prefix)
    while index < entries.count, entries.length(index) == length {
      let word = entries.word(index)
      guard word.starts(with: prefix) else { return }
      defer { index += 1 }
      guard let edits = EditDistance.between(query, word, atMost: best?.edits ?? limit) else { continue }
      if let found = best, edits == found.edits, entries.counts[index] <= entries.counts[found.index] { continue }
      if word.allSatisfy(Self.isLetter) { best = (edits, index) }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte > 57 || byte == 39 }
}
