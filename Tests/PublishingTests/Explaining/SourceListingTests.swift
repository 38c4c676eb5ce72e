// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import Law
import Testing

@testable import Dialogue
@testable import Publishing

@Suite struct SourceListingTests {
  private let listing = SourceListing(ParkPack.assistant.knowledge)

  @Test func listsWhatAnAnswerCites() {
    #expect(
      listing.cited(ParkPack.turn("unleash-dog")).prefix(6) == [
        "Bylaw 3/2021 Art. 7(2)", "  Park Bylaw", "  Free inside the dog area.", "  In force: since 1 April 2021",
        "  Confidence: medium, to be verified", "  Link: https://park.example/bylaw",
      ])
    var turn = ParkPack.turn("opening-hours")
    turn.answer.citations = []
    #expect(listing.cited(turn) == ["This answer cites no provision."])
  }

  @Test func saysWhenAProvisionWasNotYetLaw() {
    let provision = Array(ParkPack.base.provisions.filter { $0.pinpoint == "Art. 8" })
    let before = CalendarDate(year: 2020, month: 1, day: 1)!
    #expect(
      listing.provisions(provision, on: before, .en) == [
        "Bylaw 3/2021 Art. 8", "  Park Bylaw", "  Ducks are not fed.", "  In force: since 1 April 2021",
        "  Not in force on 1 January 2020", "  Confidence: high", "  Link: https://park.example/bylaw",
      ])
  }

  @Test func anInstrumentNamesItsPlaces() {
    let lines = listing.instrument(ParkPack.base.instruments[0], on: ParkPack.today, .id)
    #expect(lines.first == "Bylaw 3/2021")
    #expect(lines.last?.hasPrefix("  Ketentuan yang dicatat (16): Art. 7(1); Art. 7(2); Art. 8; Art. 9; Annex") == true)
  }
}
