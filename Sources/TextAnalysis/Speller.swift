// SPDX-License-Identifier: GPL-3.0-or-later

/// Corrects words that it does not know to words that it knows.
///
/// One edit (insertion, deletion, replacement, transposition) is allowed from four letters on, two from eight; the
/// first letter must agree, or be swapped with the second. Of several candidates the one with fewest edits wins, then
/// the most frequent, then the first in byte order.
package struct Speller: Sendable, Equatable {
  /// Vocabulary sorted by length, then bytes.
  private var words: [[UInt8]] = []
  private var counts: [Int32] = []
  private var known: Set<String> = []
  /// Start of the words of each (length, first letter): index `length * 256 + letter`.
  private var buckets: [Int: Range<Int>] = [:]

  package static let minimumLength = 4
  package static let minimumLengthForTwo = 8
  package static let maximumLength = 32

  /// Learns a vocabulary; words of fewer than three letters and words with digits are known but never suggested.
  package init(vocabulary: [String: Int]) {
    known = Set(vocabulary.keys)
    let usable = vocabulary.map { (word: Array($0.key.utf8), count: Int32(clamping: $0.value)) }
      .filter { $0.word.count >= 3 && $0.word.count <= Self.maximumLength && $0.word.allSatisfy { $0 > 57 } }
      .sorted { a, b in
        if a.word.count != b.word.count { return a.word.count < b.word.count }
        return a.word.lexicographicallyPrecedes(b.word)
      }
    words = usable.map(\.word)
    counts = usable.map(\.count)
    var start = 0
    while start < words.count {
      let key = Self.key(words[start].count, words[start][0])
      var end = start + 1
      while end < words.count, Self.key(words[end].count, words[end][0]) == key { end += 1 }
      buckets[key] = start..<end
      start = end
    }
  }

  /// Whether the word belongs to the vocabulary.
  package func contains(_ word: String) -> Bool { known.contains(word) }

  /// How many words are known.
  package var count: Int { known.count }

  /// The word that `word` was probably meant to be; nil if it is known, too short, or like no known word.
  package func correction(of word: String) -> String? {
    guard word.utf8.count >= Self.minimumLength, word.utf8.count <= Self.maximumLength, !known.contains(word) else {
      return nil
    }
    let query = Array(word.utf8)
    guard query.allSatisfy({ $0 > 57 || $0 == 39 }) else { return nil }
    let limit = query.count >= Self.minimumLengthForTwo ? 2 : 1
    var best: (edits: Int, count: Int32, index: Int)?
    let letters = query[0] == query[1] ? [query[0]] : [query[0], query[1]]
    for length in max(3, query.count - limit)...(query.count + limit) {
      for letter in letters {
        for index in buckets[Self.key(length, letter)] ?? 0..<0 {
          if letter != query[0], words[index][1] != query[0] { continue }
          guard let edits = EditDistance.between(query, words[index], atMost: best?.edits ?? limit) else { continue }
          if let found = best {
            if edits > found.edits || (edits == found.edits && counts[index] < found.count) { continue }
            if edits == found.edits, counts[index] == found.count,
              !words[index].lexicographicallyPrecedes(words[found.index])
            {
              continue
            }
          }
          best = (edits, counts[index], index)
        }
      }
    }
    return best.map { String(decoding: words[$0.index], as: UTF8.self) }
  }

  private static func key(_ length: Int, _ letter: UInt8) -> Int { length << 8 | Int(letter) }
}
