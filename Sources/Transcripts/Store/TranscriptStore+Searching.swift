// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB

extension TranscriptStore {
  /// The turns whose question or answer has every word of `text`, newest first.
  ///
  /// Case and diacritics do not matter and the last letters of a word may be missing. With `Options.stems` a word
  /// is also found in its other forms. No rank: ordering by bm25 scores every hit, which takes half a second on a
  /// million turns (measured, see `research/swift.md` §4).
  package func search(_ text: String, limit: Int = 20) throws(TranscriptFailure) -> [StoredTurn] {
    guard let pattern = SearchPattern(text, stems: options.stems)?.expression else { return [] }
    return try read { database in
      try turns(
        database,
        where: """
          id IN (SELECT rowid FROM turn_search WHERE turn_search MATCH ? ORDER BY rowid DESC LIMIT ?)
          ORDER BY id DESC
          """, [pattern, limit])
    }
  }
}
