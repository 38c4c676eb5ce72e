// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB

extension TranscriptStore {
  /// The turns whose question or answer has every word of `text`, newest first.
  ///
  /// Case and diacritics do not matter. With `Options.stems` a word is also found in its other forms. When no
  /// turn has all the whole words, the last may be the beginning of one: that takes time in proportion to what it
  /// finds, so it is not tried first. No rank: ordering by bm25 scores every hit, which takes
  /// half a second on a million turns.
  package func search(_ text: String, limit: Int = 20) throws(TranscriptFailure) -> [StoredTurn] {
    let patterns = [false, true].compactMap {
      SearchPattern(text, isOpenEnded: $0, stems: options.stems)?.expression
    }
    var found: [StoredTurn] = []
    for pattern in patterns where found.isEmpty {
      found = try read { database in
        try turns(
          database,
          where: """
            id IN (SELECT rowid FROM turn_search WHERE turn_search MATCH ? ORDER BY rowid DESC LIMIT ?)
            ORDER BY id DESC
            """, [pattern, limit])
      }
    }
    return found
  }
}
