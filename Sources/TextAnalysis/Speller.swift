// SPDX-License-Identifier: GPL-3.0-or-later

/// Corrects words that it does not know, or hardly knows, to words that it knows.
///
/// One edit (insertion, deletion, replacement, transposition) is allowed from four letters on, two from eight; the
/// first letter must agree, be swapped with the second, or in words of six letters be the only one that is wrong,
/// missing or too many. Else, or first of all where a word has no vowel inside, vowels may be missing, as in text
/// messages. As wordings have slips of their own, a known word too is corrected when vowels between its consonants make it
/// a far more frequent one. Of several candidates the one with fewest edits wins, then the most frequent, then the
/// shortest, then the first in byte order.
package struct Speller: Sendable, Equatable {
  package static let minimumLength = 4
  /// From how many letters on vowels may be missing; below ``minimumLength`` the word meant must be frequent.
  package static let minimumShortLength = 3
  package static let frequentCount: Int32 = 30
  /// A known word may be short for one that is this many times as frequent.
  package static let rareRatio: Int32 = 20
  package static let minimumLengthForTwo = 8
  /// From how many letters of the word meant on the first may be wrong.
  package static let minimumLengthForFirst = 6
  package static let maximumLength = 32

  /// What is stored of a speller.
  package private(set) var entries: SpellerEntries

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
    entries = SpellerEntries(
      words: FlatArray(words), starts: FlatArray(starts), counts: FlatArray(sorted.map(\.count)),
      meant: FlatArray(sorted.indices.map(Int32.init)))
    entries.meant = FlatArray(sorted.enumerated().map { index, entry in Int32(frequent(index, entry.word) ?? index) })
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
    guard length >= Self.minimumShortLength, length <= Self.maximumLength else { return nil }
    let query = Array(word.utf8)
    guard query.allSatisfy(Self.isLetter) else { return nil }
    let known = index(of: query)
    let best =
      known.map { Int(entries.meant[$0]) } ?? (Self.looksShort(query) ? voweled(query, betweenConsonants: false) : nil)
      ?? edited(query) ?? voweled(query, betweenConsonants: false)
    return best == known ? nil : best.map { String(decoding: entries.word($0), as: UTF8.self) }
  }

  /// The word that a known but rare one is short for.
  private func frequent(_ known: Int, _ query: [UInt8]) -> Int? {
    guard (Self.minimumShortLength...Self.maximumLength).contains(query.count), query.allSatisfy(Self.isLetter),
      let best = voweled(query, betweenConsonants: true)
    else { return nil }
    return entries.counts[best] / Self.rareRatio >= entries.counts[known] ? best : nil
  }

  /// The nearest word by edits.
  private func edited(_ query: [UInt8]) -> Int? {
    let length = query.count
    guard length >= Self.minimumLength else { return nil }
    let limit = length >= Self.minimumLengthForTwo ? 2 : 1
    var best: (edits: Int, index: Int)?
    for length in max(3, length - limit)...(length + limit) {
      search(query, length, prefix: [query[0]], limit, &best)
      if query[0] != query[1] { search(query, length, prefix: [query[1], query[0]], limit, &best) }
    }
    if best == nil { searchFirstLetter(query, &best) }
    return best?.index
  }

  /// The most frequent word that the query is when vowels are left out, but for a first one.
  private func voweled(_ query: [UInt8], betweenConsonants: Bool) -> Int? {
    var best: Int?
    let least = query.count < Self.minimumLength ? Self.frequentCount : 1
    for length in (query.count + 1)...(2 * query.count + 1) {
      var index = entries.lowerBound(length: length, prefix: query.prefix(1))
      while index < entries.count, entries.length(index) == length, entries.word(index).first == query[0] {
        if entries.counts[index] >= max(least, best.map { entries.counts[$0] + 1 } ?? 1),
          Self.isShort(query, for: entries.word(index), betweenConsonants)
        {
          best = index
        }
        index += 1
      }
    }
    return best
  }

  /// Whether no vowel stands inside a word, as when it is written short.
  private static func looksShort(_ query: [UInt8]) -> Bool {
    query.count >= minimumLength && !query[1..<(query.count - 1)].contains(where: \.isVowel)
  }

  private static func isShort(_ query: [UInt8], for word: UnsafeBufferPointer<UInt8>, _ betweenConsonants: Bool) -> Bool
  {
    var place = 0
    for (index, letter) in zip(word.indices, word) {
      if place < query.count, query[place] == letter {
        place += 1
      } else if !letter.isVowel {
        return false
      } else if betweenConsonants {
        guard index + 1 < word.endIndex, !word[index - 1].isVowel, !word[index + 1].isVowel else { return false }
      }
    }
    return place == query.count
  }

  /// Looks for long words that differ in the first letter alone.
  private func searchFirstLetter(_ query: [UInt8], _ best: inout (edits: Int, index: Int)?) {
    var spellings = [Array(query.dropFirst())]
    for letter in UInt8(ascii: "a")...UInt8(ascii: "z") {
      spellings.append([letter] + query)
      spellings.append([letter] + query.dropFirst())
    }
    for spelling in spellings where spelling.count >= Self.minimumLengthForFirst {
      guard let index = index(of: spelling) else { continue }
      if let found = best, entries.counts[index] <= entries.counts[found.index] { continue }
      best = (1, index)
    }
  }

  private func index(of word: [UInt8]) -> Int? {
    let index = entries.lowerBound(length: word.count, prefix: word)
    return index < entries.count && entries.word(index).elementsEqual(word) ? index : nil
  }

  private func contains(_ word: [UInt8]) -> Bool { index(of: word) != nil }

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
