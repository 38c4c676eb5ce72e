// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import KnowledgeSource
import Law
import TestSupport
import Testing

/// The pack that all marked packs differ from must itself be right.
@Suite struct ParkPackTests {
  @Test func hasNoFinding() throws {
    #expect(try MarkedPack().findings() == [])
  }

  @Test func isReadCompletely() throws {
    let pack = try MarkedPack().read()
    let base = pack.base
    #expect(base.pack.id == "park-pack")
    #expect(base.topics.map(\.id).count == 10)
    #expect(base.instruments.map(\.id) == ["city-order-2024", "park-bylaw-2021"])
    #expect(base.norms.count == 13)
    #expect(base.refusals.map(\.id) == ["greeting", "weather"])
    #expect(base.calendar.map(\.id) == ["opening-festival"])
    #expect(base.conflicts.map(\.settled) == [nil])
    #expect(base.conditions.filter(\.isPhase).map(\.id) == ["at-night"])
    #expect(base.pack.groups["dogs"] == LocalizedText(id: "Anjing", en: "Dogs"))
    #expect(base.words.months.count == 12 && base.words.negations.en.contains("without"))
    #expect(pack.expectations.count { $0.pair != nil } == 4)
    #expect(pack.files == pack.files.sorted())
  }

  @Test func itsTopicsSayWhatTheirFilesSay() throws {
    let base = try MarkedPack().read().base
    let topic = try #require(base.topics.first { $0.id == "keeper-enters-after-closing" })
    #expect(topic.group == "manners" && topic.kind == .conduct && topic.addressee == "keeper")
    let pond = try #require(base.topics.first { $0.id == "dog-swims-in-pond" })
    #expect(pond.requires.map(\.facet) == ["act", "animal"])
    #expect(pond.guidance(for: .forbidden)?.en == "The pond is for the ducks.")
    #expect(pond.guidance(for: .conditional)?.en == "Assistance dogs are exempt.")
    let fine = try #require(base.topics.first { $0.id == "fine-amount" })
    #expect(fine.answer(on: try #require(CalendarDate(iso: "2023-12-31")))?.text.en == "The fine is 20.")
    #expect(fine.answer(on: try #require(CalendarDate(iso: "2024-01-01")))?.text.en == "Fines are 50 to 200.")
    #expect(fine.answer(on: try #require(CalendarDate(iso: "2021-03-31"))) == nil)
  }
}
