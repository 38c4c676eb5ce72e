// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import Law
import Testing

@testable import Dialogue
@testable import Publishing

@Suite struct SittingDocumentTests {
  @Test func questionsAreHeadingsAndMasked() {
    var turn = ParkPack.turn("feed-ducks")
    turn.utterance.text = "I am *Budi*, may I feed the ducks?"
    let text = SittingDocument(ParkPack.base.pack, language: .en).text([turn], on: ParkPack.today) {
      $0.replacing("Budi", with: "[name]")
    }
    #expect(
      text.hasPrefix(
        "# Netra: Park rules\n\n*1 June 2025. No advice.*\n\n## I am \\*\\[name\\]\\*, may I feed the ducks?\n\n### ✗ ")
    )
    #expect(!text.contains("Budi"))
    #expect(text.hasSuffix("*\n"))
  }
}
