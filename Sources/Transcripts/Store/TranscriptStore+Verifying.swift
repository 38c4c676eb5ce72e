// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB

extension TranscriptStore {
  /// Checks every record against the chain, and the chain against a head noted earlier.
  ///
  /// Without a head kept elsewhere, somebody who can write the file can also write a consistent chain: only the
  /// head proves that the record is the one it was. See `ChainVerdict` for the five outcomes.
  ///
  /// - Throws: `damaged` when SQLite itself cannot read the file.
  package func verify(head: ChainHead? = nil) throws(TranscriptFailure) -> ChainVerdict {
    try read { database in
      var verification = ChainVerification(database)
      return try verification.verdict(expecting: head)
    }
  }
}
