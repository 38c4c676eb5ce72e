// SPDX-License-Identifier: GPL-3.0-or-later

import Testing
import TextAnalysis

@Suite struct LanguageIdentifierTests {
  let identifier = LanguageIdentifier(
    samples: [
      .indonesian: [
        "apakah pegawai boleh menyukai unggahan calon di media sosial", "bagaimana kalau saya ikut kampanye",
        "siapa yang melaporkan pelanggaran", "bolehkah suami saya memasang spanduk",
      ],
      .english: [
        "may an employee like a post of a candidate", "what happens if I join the campaign",
        "who reports a violation to the board", "can my husband put up a banner",
      ],
    ],
    stopwords: [.indonesian: ["yang", "di", "dan", "itu"], .english: ["the", "of", "and", "is"]])

  @Test(arguments: [
    ("bolehkah saya menyukai unggahan itu?", Language.indonesian), ("can I like the post of a friend?", .english),
    ("", .unknown), ("🙂", .unknown), ("123 %", .unknown), ("zzxq vvkjw qqpx", .unknown),
    ("Пример вопроса на русском", .unknown),
  ])
  func identifies(text: String, language: Language) {
    #expect(identifier.identify(Analyzer().analyze(text)).language == language)
  }

  @Test func mixedTextIsNoticed() {
    let guess = identifier.identify(Analyzer().analyze("bolehkah saya like the post of a candidate yang itu"))
    #expect(guess.isMixed)
    #expect(!identifier.identify(Analyzer().analyze("bolehkah saya ikut kampanye")).isMixed)
  }

  @Test func withoutSamplesNothingIsKnown() {
    #expect(LanguageIdentifier(samples: [:]).identify(Analyzer().analyze("boleh")).language == .unknown)
  }
}
