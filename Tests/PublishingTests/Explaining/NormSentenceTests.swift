// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import Law
import Testing

@testable import Publishing

@Suite struct NormSentenceTests {
  private let sentences = NormSentence(ParkPack.base)

  private func norm(_ id: String) -> Norm { ParkPack.base.norms.first { $0.id == id }! }

  @Test func readsBackAProhibition() {
    #expect(
      sentences.sentence(norm("ducks"), .id)
        == "Sejak 1 April 2021, pengunjung dilarang memberi makan bebek; sanksi: denda; Bylaw 3/2021 Art. 8.")
    #expect(
      sentences.sentence(norm("ducks"), .en)
        == "Since 1 April 2021, feeding the ducks is forbidden for a visitor; sanction: a fine; Bylaw 3/2021 Art. 8.")
  }

  @Test func readsBackAnExceptionWithWhatItPrevailsOver() {
    #expect(
      sentences.sentence(norm("dog-area"), .id)
        == "Sejak 1 April 2021, pengunjung boleh melepas anjing, bila di area anjing; "
        + "mengesampingkan \"leash\" (Bylaw 3/2021 Art. 7(1)); Bylaw 3/2021 Art. 7(2).")
  }

  @Test func readsBackEveryPart() {
    let norm = Norm(
      id: "n", addressees: ["visitor", "ghost"], modality: .obligation, conducts: ["feed-ducks", "unleash-dog"],
      conditions: ["dog-area", "rain"], exceptions: ["night", "fog", "snow"], yieldsTo: ["leash", "gone"],
      sanctions: ["fine", "ban"], citations: [.init("bylaw/art-8", label: "Art. 8 sentence 1"), .init("bylaw/none")],
      penalties: [.init("bylaw/art-9")], basis: [.init("bylaw/art-7")],
      validity: Validity(
        from: CalendarDate(year: 2021, month: 4, day: 1)!, before: CalendarDate(year: 2024, month: 1, day: 1)!))
    #expect(
      sentences.sentence(norm, .en)
        == "From 1 April 2021 to 31 December 2023, feeding the ducks or letting a dog off the leash is required for "
        + "a visitor or ghost, if inside the dog area and rain, unless night, fog or snow; "
        + "sanction: a fine and ban (Bylaw 3/2021 Art. 9); gives way to \"leash\" (Bylaw 3/2021 Art. 7(1)), \"gone\"; "
        + "Bylaw 3/2021 Art. 8 sentence 1, bylaw/none; resting on Bylaw 3/2021 Art. 7(1).")
  }
}
