// SPDX-License-Identifier: GPL-3.0-or-later

/// The vocabulary of a speller as flat numbers, for storing: words sorted by length, then bytes.
package struct SpellerEntries: Sendable, Equatable {
  /// The letters of all words, one after the other.
  package var words: [UInt8]
  /// Where each word starts, and the end.
  package var starts: [UInt32]
  /// How often each word occurs.
  package var counts: [Int32]
  /// The index of the word that each is probably a slip for, its own if it is none.
  package var meant: [Int32]

  package init(words: [UInt8], starts: [UInt32], counts: [Int32], meant: [Int32]) {
    self.words = words
    self.starts = starts
    self.counts = counts
    self.meant = meant
  }

  var count: Int { counts.count }

  func length(_ index: Int) -> Int { Int(starts[index + 1] - starts[index]) }

  func word(_ index: Int) -> ArraySlice<UInt8> { words[Int(starts[index])..<Int(starts[index + 1])] }

  /// The first word that does not come before words of `length` that begin with `prefix`.
  func lowerBound(length: Int, prefix: some Collection<UInt8>) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      let before =
        self.length(middle) != length
        ? self.length(middle) < length : word(middle).lexicographicallyPrecedes(prefix)
      if before { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether the numbers fit together and the words are in order.
  var isValid: Bool {
    guard starts.count == counts.count + 1, starts.first == 0, starts.last.map(Int.init) == words.count,
      meant.count == counts.count, meant.allSatisfy({ $0 >= 0 && $0 < counts.count })
    else { return false }
    for index in counts.indices {
      guard starts[index] < starts[index + 1], Int(starts[index + 1]) <= words.count else { return false }
      if index > 0 {
        guard length(index - 1) <= length(index) else { return false }
        guard length(index - 1) < length(index) || word(index - 1).lexicographicallyPrecedes(word(index)) else {
          return false
        }
      }
    }
    return true
  }
}
