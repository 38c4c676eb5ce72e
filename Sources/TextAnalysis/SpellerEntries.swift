// SPDX-License-Identifier: GPL-3.0-or-later

/// The vocabulary of a speller as flat numbers, for storing: words sorted by length, then bytes.
package struct SpellerEntries: Sendable, Equatable {
  /// The letters of all words, one after the other.
  package var words: FlatArray<UInt8>
  /// Where each word starts, and the end.
  package var starts: FlatArray<UInt32>
  /// How often each word occurs.
  package var counts: FlatArray<Int32>
  /// The index of the word that each is probably a slip for, its own if it is none.
  package var meant: FlatArray<Int32>

  package init(
    words: FlatArray<UInt8>, starts: FlatArray<UInt32>, counts: FlatArray<Int32>, meant: FlatArray<Int32>
  ) {
    self.words = words
    self.starts = starts
    self.counts = counts
    self.meant = meant
  }

  var count: Int { counts.count }

  func length(_ index: Int) -> Int { Int(starts[index + 1] - starts[index]) }

  func word(_ index: Int) -> UnsafeBufferPointer<UInt8> { words.part(Int(starts[index])..<Int(starts[index + 1])) }

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

  /// Whether the numbers fit together. That the words are in order is not looked at: were they not, some would not be
  /// found, and nothing worse.
  var isValid: Bool {
    guard starts.count == counts.count + 1, starts.first == 0, starts.last.map(Int.init) == words.count,
      meant.count == counts.count, meant.allSatisfy({ $0 >= 0 && $0 < counts.count })
    else { return false }
    return counts.indices.allSatisfy { starts[$0] < starts[$0 + 1] }
  }
}
