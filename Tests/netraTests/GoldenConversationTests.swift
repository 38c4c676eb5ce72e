// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc
import TestSupport
import Testing

/// The conversations of `Transcripts/golden` come out as they are kept.
///
/// With `NETRA_RECORD=1` in the environment they are written anew, and the tests fail once so that nobody takes a
/// recording for a proof; look at the difference before it is committed.
@Suite struct GoldenConversationTests {
  @Test func thereAreConversations() {
    #expect(GoldenConversation.names.count >= 60)
  }

  @Test(arguments: GoldenConversation.names) func conversation(_ name: String) throws {
    let path = "\(GoldenConversation.folder)/\(name)"
    let kept = GoldenConversation(try #require(FileBytes.text(path)))
    #expect(!kept.exchanges.isEmpty)
    let replayed = try kept.replayed(by: Sandbox())
    if getenv("NETRA_RECORD") != nil {
      FileBytes.write(replayed.text, to: path, mode: 0o644)
      Issue.record("recorded \(name); run again without NETRA_RECORD")
      return
    }
    for (expected, actual) in zip(kept.exchanges, replayed.exchanges) {
      #expect(actual.said == expected.said, "\(name): > \(expected.typed)")
    }
    #expect(replayed.text == FileBytes.text(path), "\(name) is not in the form in which it is recorded")
  }
}
