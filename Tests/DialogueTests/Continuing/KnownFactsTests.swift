// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Knowledge
import Law
import Testing

/// What may be stated of the asker, on the park pack.
@Suite struct KnownFactsTests {
  private static let base = ParkKnowledge.compiled.base

  @Test func factsAreSetAndForgotten() throws {
    var known = KnownFacts()
    try known.set("at-night", to: true, in: Self.base)
    try known.set("guest", to: true, in: Self.base)
    #expect(known.conditions == ["at-night": true] && known.addressee == "guest")
    try known.set("at-night", to: nil, in: Self.base)
    try known.set("guest", to: false, in: Self.base)
    #expect(known.conditions.isEmpty && known.addressee == nil && known.excluded == ["guest"])
    try known.set("guest", to: nil, in: Self.base)
    #expect(known.isEmpty)
  }

  @Test func whoeverIsNotAnAbstractKindIsNoneBelowIt() throws {
    var known = KnownFacts()
    try known.set("visitor", to: false, in: Self.base)
    #expect(known.excluded == ["guest", "resident", "visitor"])
  }

  @Test func conditionsThatExcludeOneAnotherAreRefused() throws {
    var known = KnownFacts()
    try known.set("pond-open", to: true, in: Self.base)
    #expect(throws: KnownFacts.Problem.exclusive(["pond-frozen", "pond-open"])) {
      try known.set("pond-frozen", to: true, in: Self.base)
    }
    #expect(known.conditions == ["pond-open": true])
    try known.set("pond-open", to: false, in: Self.base)
    #expect(throws: KnownFacts.Problem.exhaustive(["pond-frozen", "pond-open"])) {
      try known.set("pond-frozen", to: false, in: Self.base)
    }
  }

  @Test func anUnknownNameIsRefused() {
    var known = KnownFacts()
    #expect(throws: KnownFacts.Problem.unknown("at-nigth")) { try known.set("at-nigth", to: true, in: Self.base) }
  }

  @Test func anAnswerNamesTheFactsItUsedAndNoOthers() {
    let turn = ParkKnowledge.ask(
      "Bolehkah anjing saya dilepas di taman?", who: "guest", ["inside-dog-area": false, "in-uniform": true])
    let note = turn.answer.notes.first { $0.hasPrefix("Dengan keterangan tentang Anda:") }
    #expect(note?.contains("tamu luar kota") == true)
    #expect(note?.contains("bukan: di dalam area anjing") == true && note?.contains("seragam") == false)
    let plain = ParkKnowledge.ask("Bolehkah anjing saya dilepas di taman?")
    #expect(!plain.answer.notes.contains { $0.hasPrefix("Dengan keterangan") })
  }

  @Test func anExcludedKindIsNotTried() {
    var context = AskingContext(today: ParkKnowledge.today)
    context.known.excluded = ["guest"]
    let turn = ParkKnowledge.assistant.answer(Utterance("Bolehkah anjing saya dilepas di taman?"), in: context)
    #expect(turn.judgement?.kinds.values.flatMap(\.self).contains("guest") == false)
  }
}
