// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import Law
import Terminal
import Testing

@testable import Dialogue
@testable import Publishing

@Suite struct TextTurnRendererTests {
  @Test func tellsAConditionalAnswer() {
    let turn = ParkPack.turn("unleash-dog", .id)
    #expect(
      TextTurnRenderer().render(turn)
        == """
        ? Tergantung keadaan: melepas anjing
          Bergantung pada tempatnya.

        Rinciannya:
          • Jika di area anjing: boleh (Bylaw 3/2021 Art. 7(2))
          • Jika tidak: dilarang (Bylaw 3/2021 Art. 7(1))

        Sanksi:
          • (ringan) Denda sepuluh koin.

        Dasar hukum:
          • Bylaw 3/2021 Art. 7(2)
          • Bylaw 3/2021 Art. 7(1)
          • Bylaw 3/2021 Art. 9

        Catatan:
          • \(turn.answer.notes[0])

        tanda terima \(turn.receipt) · menurut aturan per 2025-06-01

        """)
  }

  @Test func tellsAForbiddenActInEnglish() {
    let text = TextTurnRenderer().render(ParkPack.turn("feed-ducks"))
    #expect(text.hasPrefix("✗ Forbidden: feeding the ducks\n"))
    #expect(text.contains("\nExceptions:\n  • Rangers are exempt.\n"))
    #expect(text.contains("\nSanctions:\n  • (light) A fine of ten coins.\n"))
    #expect(text.contains("\nWhat is safe:\n  • Just watch them.\n"))
    #expect(text.contains("\nLegal basis:\n  • Bylaw 3/2021 Art. 8\n"))
  }

  @Test func listsAtMostSoManyProvisions() {
    let turn = ParkPack.turn("ride-swan", .id)
    let text = TextTurnRenderer(moreCommand: ".sources").render(turn)
    #expect(text.contains("Annex row 8\n  • … dan 4 lagi (.sources)\n"))
    #expect(!text.contains("Annex row 9"))
    #expect(TextTurnRenderer(citationLimit: 12).render(turn).contains("Annex row 12"))
  }

  @Test func numbersChoices() {
    var turn = ParkPack.turn("opening-hours")
    turn.verdict = .unclear
    turn.answer = Answer(
      headline: "Which?", reason: "", choices: [.init(topic: "a", label: "ducks"), .init(topic: "b", label: "dogs")])
    #expect(TextTurnRenderer().render(turn).hasPrefix("? Which?\n  1. ducks\n  2. dogs\n\nreceipt "))
  }

  @Test(arguments: ["feed-ducks", "hostile", "opening-hours", "ride-swan", "unleash-dog"])
  func colourOnlyAddsToThePlainText(topic: String) {
    let turn = ParkPack.turn(topic, .id)
    let coloured = TextTurnRenderer(TextStyle(width: 50, hasColour: true)).render(turn)
    let plain = TextTurnRenderer(TextStyle(width: 50)).render(turn)
    #expect(coloured != plain)
    #expect(coloured.replacing(#/\u{1B}\[[0-9;]*m/#, with: "") == plain)
    #expect(!plain.contains("\u{1B}"))
    #expect(plain.split(separator: "\n").allSatisfy { DisplayWidth.of($0) <= 50 })
  }

  @Test func hasSignsInASCII() {
    let style = TextStyle(isUnicode: false)
    let signs = ["feed-ducks": "[x] ", "unleash-dog": "[?] ", "opening-hours": "[i] "]
    for (topic, sign) in signs {
      let text = TextTurnRenderer(style).render(ParkPack.turn(topic))
      #expect(text.hasPrefix(sign))
      #expect(text.utf8.allSatisfy { $0 < 0x80 }, "\(topic)")
    }
    let allowed = TextTurnRenderer(style)
      .render(ParkPack.assistant.answer(about: dogs, language: .en, in: inDogArea))
    #expect(allowed.hasPrefix("[v] Allowed: "))
  }

  private var dogs: Topic { ParkPack.assistant.knowledge.topic("unleash-dog")! }
  private var inDogArea: AskingContext {
    AskingContext(today: ParkPack.today, conditions: ["dog-area": true])
  }

  @Test func saysAVerdictThatTheHeadlineLeavesOut() {
    var turn = ParkPack.turn("opening-hours")
    turn.verdict = .unregulated
    #expect(TextTurnRenderer().render(turn).hasPrefix("? No rule found: opening hours\n"))
  }

  @Test func showsHostileTextAsText() {
    let text = TextTurnRenderer().render(ParkPack.turn("hostile"))
    #expect(text.contains("<script>alert(1)</script> `rm` =cmd()"))
    #expect(text.contains("[U+202E]gnp.exe[U+001B][31m"))
    #expect(!text.unicodeScalars.contains { $0.value == 0x202E || $0.value == 0x1B })
  }

  @Test func doesNotRepeatTheSanctionThatWasAskedFor() {
    var turn = ParkPack.turn("feed-ducks")
    turn.verdict = .info
    turn.intent = .sanction
    turn.answer.reason = turn.answer.sanctions[0].text
    let text = TextTurnRenderer().render(turn)
    #expect(text.split(separator: "A fine of ten coins.", omittingEmptySubsequences: false).count == 2)
  }

  @Test func forAScreenReaderTheWordsAreEnough() {
    let spoken = TextTurnRenderer(TextStyle(width: 30, hasColour: true).forScreenReader, citationLimit: 2)
    let text = spoken.render(ParkPack.turn("ride-swan"))
    #expect(text.hasPrefix("Forbidden: riding a swan\n"))
    #expect(text.contains("\n  Bylaw 3/2021 Annex row 2\n  and 10 more\n"))
    #expect(!text.contains { "✗•…·\u{1B}".contains($0) })
  }
}
