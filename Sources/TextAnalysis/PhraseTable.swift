// SPDX-License-Identifier: GPL-3.0-or-later

/// Replacements of word sequences by word sequences; the longest key wins.
struct PhraseTable: Sendable {
  /// Every word of every key and replacement.
  private let words: StringTable
  /// The first entry whose key begins with each word, and the end; longest keys first.
  private let starts: FlatArray<UInt32>
  /// The end of each entry's key without its first word, in `letters`; its replacement follows.
  private let keyEnds: FlatArray<UInt32>
  /// Where each entry starts in `letters`, and the end.
  private let entryStarts: FlatArray<UInt32>
  /// Numbers of words.
  private let letters: FlatArray<UInt32>

  var isEmpty: Bool { keyEnds.isEmpty }

  /// Of entries with the same key the last holds; one without key or replacement is left out.
  init(_ entries: [(key: [String], replacement: [String])]) {
    var replacements: [[String]: [String]] = [:]
    for (key, replacement) in entries where !key.isEmpty && !replacement.isEmpty { replacements[key] = replacement }
    let words = Set(replacements.keys.joined()).union(replacements.values.joined()).sorted()
    let table = StringTable(words)
    func numbers(_ list: some Sequence<String>) -> [UInt32] { list.map { UInt32(table.number(of: $0) ?? 0) } }
    let byFirst = Dictionary(grouping: replacements.keys, by: { $0[0] })
    var starts: [UInt32] = [0]
    var keyEnds: [UInt32] = []
    var entryStarts: [UInt32] = [0]
    var letters: [UInt32] = []
    for word in words {
      let keys = (byFirst[word] ?? []).sorted { a, b in
        a.count != b.count ? a.count > b.count : a.lexicographicallyPrecedes(b)
      }
      for key in keys {
        letters += numbers(key.dropFirst())
        keyEnds.append(UInt32(letters.count))
        letters += numbers(replacements[key] ?? [])
        entryStarts.append(UInt32(letters.count))
      }
      starts.append(UInt32(keyEnds.count))
    }
    self.words = table
    self.starts = FlatArray(starts)
    self.keyEnds = FlatArray(keyEnds)
    self.entryStarts = FlatArray(entryStarts)
    self.letters = FlatArray(letters)
  }

  /// The longest entry that begins at `index`, as its length and replacement.
  func match(at index: Int, count: Int, word: (Int) -> String) -> (length: Int, replacement: [String])? {
    guard let first = words.number(of: word(index)) else { return nil }
    for entry in Int(starts[first])..<Int(starts[first + 1]) {
      let key = Int(entryStarts[entry])..<Int(keyEnds[entry])
      guard index + key.count < count else { continue }
      if key.indices.allSatisfy({ words.matches(Int(letters[$0]), word(index + 1 + $0 - key.lowerBound)) }) {
        return (key.count + 1, (key.upperBound..<Int(entryStarts[entry + 1])).map { words[Int(letters[$0])] })
      }
    }
    return nil
  }
}

extension PhraseTable {
  func store(in writer: inout FlatWriter) {
    writer.add(words)
    for array in [starts, keyEnds, entryStarts, letters] { writer.add(array) }
  }

  init(from reader: inout FlatReader) throws(FlatFormatError) {
    words = try reader.strings()
    starts = try reader.array()
    keyEnds = try reader.array()
    entryStarts = try reader.array()
    letters = try reader.array()
    guard starts.count == words.count + 1, starts.last == UInt32(keyEnds.count), entryStarts.count == keyEnds.count + 1,
      entryStarts.last == UInt32(letters.count)
    else { throw FlatFormatError() }
  }
}
