// SPDX-License-Identifier: GPL-3.0-or-later

/// Replacements of word sequences by word sequences, longest key first.
struct PhraseTable: Sendable {
  private struct Entry: Sendable {
    var rest: [String]
    var replacement: [String]
  }

  private var entries: [String: [Entry]] = [:]

  var isEmpty: Bool { entries.isEmpty }

  /// Adds or replaces the entry for `key`.
  mutating func insert(_ key: [String], _ replacement: [String]) {
    guard let first = key.first, !replacement.isEmpty else { return }
    let rest = Array(key.dropFirst())
    var list = entries[first] ?? []
    list.removeAll { $0.rest == rest }
    list.append(Entry(rest: rest, replacement: replacement))
    list.sort { $0.rest.count > $1.rest.count }
    entries[first] = list
  }

  /// The longest entry that begins at `index`, as its length and replacement.
  func match(at index: Int, count: Int, word: (Int) -> String) -> (length: Int, replacement: [String])? {
    guard let list = entries[word(index)] else { return nil }
    for entry in list where index + entry.rest.count < count {
      if entry.rest.indices.allSatisfy({ word(index + 1 + $0) == entry.rest[$0] }) {
        return (entry.rest.count + 1, entry.replacement)
      }
    }
    return nil
  }
}
