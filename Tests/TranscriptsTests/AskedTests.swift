// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Law
import TestSupport
import Testing
import Transcripts

@Suite struct AskedTests {
  @Test func theMostAskedComeFirst() throws {
    let store = try Sample().open()
    try store.record([
      Sample.turn("Boleh like?", time: "2026-11-20T00:00:00.000Z"), Sample.turn("boleh  like"),
      Sample.turn("Boleh like?"), Sample.turn("boleh like?", topic: "other"),
      Sample.turn("boleh hadir, NIK 3171235207900001?"),
    ])
    let asked = try store.mostAsked(limit: 2)
    #expect(asked.map(\.topic) == ["react-to-post", "other"])
    #expect(asked.map(\.text) == ["Boleh like?", "boleh like?"])
    #expect(asked.map(\.count) == [3, 1])
    #expect(try store.mostAsked(since: "2026-11-21", limit: 1).first?.count == 2)
    #expect(try store.mostAsked(limit: 9).last?.text == "boleh hadir, NIK [NIK]?")

    try store.record(ReviewRecord(turn: 2, reviewer: "ani", decision: .confirmed))
    try store.record(ReviewRecord(turn: 3, reviewer: "ani", decision: .confirmed))
    try store.record(ReviewRecord(turn: 3, reviewer: "budi", decision: .wrongVerdict))
    try store.record(ReviewRecord(turn: 4, reviewer: "asker", decision: .reported))
    let confirmed = try store.mostAsked(onlyConfirmed: true, limit: 9)
    #expect(confirmed.map(\.text) == ["boleh  like"])
    #expect(confirmed.map(\.count) == [1])
  }

  @Test func whatAQuestionWasAskedWithComesBack() throws {
    let today = try #require(CalendarDate(iso: "2026-11-22"))
    var asked = AskingContext(
      today: today, asOf: today.previous, addressee: "pppk", conditions: ["spouse": true, "leave": false],
      fallbackLanguage: .en)
    var turn = Sample.turn()
    turn.profileJSON = #"{"leave":false,"spouse":true}"#
    turn.contextJSON = RecordedContext(asked, language: .en).json
    var restored = try #require(RecordedContext.restore(turn))
    #expect(restored.context == asked)
    #expect(restored.utterance == Utterance(turn.text, language: .en))

    asked = AskingContext(today: today)
    turn.profileJSON = "{}"
    turn.contextJSON = RecordedContext(asked, language: nil).json
    restored = try #require(RecordedContext.restore(turn))
    #expect(restored.context == asked)
    #expect(restored.utterance.language == nil)

    // The first schema kept the day it was answered for.
    turn.contextJSON = nil
    restored = try #require(RecordedContext.restore(turn))
    #expect(restored.context.asOf == CalendarDate(iso: turn.asOf))
    #expect(restored.utterance.language == .id)
  }
}
