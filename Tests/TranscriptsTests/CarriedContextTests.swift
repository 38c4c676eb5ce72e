// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Law
import Testing
import Transcripts

/// A record keeps what its answer took over from earlier turns.
@Suite struct CarriedContextTests {
  @Test func whatWasTakenOverComesBack() throws {
    let day = try #require(CalendarDate(year: 2024, month: 1, day: 15))
    var asked = AskingContext(today: day, conditions: ["at-night": true])
    asked.known.excluded = ["guest"]
    asked.previous = Carried(question: "boleh?", topic: nil)
    asked.resumed = Carried(
      question: "boleh nyaleg?", topic: "run-for-office",
      known: KnownFacts(addressee: "pns", excluded: ["cpns"], conditions: ["resigned": false]))
    var turn = Sample.turn()
    turn.profileJSON = #"{"at-night":true}"#
    turn.contextJSON = RecordedContext(asked, language: .id).json
    let restored = try #require(RecordedContext.restore(turn))
    #expect(restored.context == asked)
    #expect(restored.utterance.language == .id)
  }
}
