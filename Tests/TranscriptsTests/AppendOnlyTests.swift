// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
import Testing
import Transcripts

/// What a stranger's connection, without any of our pragmas, may do to the tables: nothing.
@Suite struct AppendOnlyTests {
  @Test(arguments: [
    "UPDATE turn SET answer = 'boleh' WHERE id = 1",
    "UPDATE turn SET verdict = 'allowed'",
    "UPDATE turn SET context = '{}'",
    "UPDATE turn SET law_confidence = 'low'",
    "UPDATE turn SET text = NULL, salt = NULL",
    """
    UPDATE turn SET erasure = 1, salt = NULL, profile = NULL, text = NULL, facts = NULL, candidates = NULL, \
    answer = NULL, citations = NULL, receipt = NULL, context = NULL, verdict = 'allowed'
    """,
    "DELETE FROM turn",
    "INSERT OR REPLACE INTO turn SELECT * FROM turn WHERE id = 1",
    "REPLACE INTO turn SELECT * FROM turn WHERE id = 1",
    "INSERT INTO turn SELECT * FROM turn WHERE true ON CONFLICT (id) DO UPDATE SET answer = 'boleh'",
    "DELETE FROM session",
    "UPDATE session SET started = '2020-01-01T00:00:00.000Z'",
    "INSERT OR REPLACE INTO session VALUES ('s1', '2020-01-01T00:00:00.000Z', 'faq')",
    "UPDATE review SET decision = 'confirmed'",
    "DELETE FROM review",
    "UPDATE link SET commitment = hash",
    "DELETE FROM link WHERE position = 2",
    "INSERT OR REPLACE INTO link SELECT 99, kind, number, commitment, hash FROM link WHERE position = 1",
    "DELETE FROM erasure",
    "UPDATE erasure SET reason = 'lain'",
  ])
  func isRefused(_ sql: String) throws {
    let sample = Sample()
    let store = try sample.open()
    try store.record([Sample.turn(), Sample.turn(), Sample.turn()])
    try store.record(ReviewRecord(turn: 1, reviewer: "ani", decision: .wrongVerdict))
    try store.erase(.turn(3), by: "ani", reason: "diminta")
    #expect { try sample.tamper(sql, withoutGuards: false) } throws: { error in
      (error as? DatabaseError)?.message?.hasSuffix("is append-only") == true
    }
    #expect(try store.verify().isIntact)
  }
}
