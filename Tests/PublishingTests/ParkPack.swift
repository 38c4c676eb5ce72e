// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Knowledge
import Law

/// A small pack with made-up law about dogs and ducks in a park.
enum ParkPack {
  /// Everything that could do harm if it were taken for markup, a formula or a control.
  static let hostile =
    "<script>alert(1)</script> `rm` =cmd()|'/C calc'!A0 \u{202E}gnp.exe\u{1B}[31m *x* _y_ [z](http://e.x) & \"q\""

  static let today = CalendarDate(year: 2025, month: 6, day: 1)!
  static let assistant = try! Assistant(KnowledgeCompiler.compile(base, fingerprint: "f00d"))
  static let since = Validity(from: CalendarDate(year: 2021, month: 4, day: 1)!)

  static func turn(_ topic: String, _ language: TextLanguage = .en, conditions: [String: Bool] = [:]) -> Turn {
    let context = AskingContext(today: today, conditions: conditions)
    return assistant.answer(about: assistant.knowledge.topic(topic)!, language: language, in: context)
  }

  static let base = KnowledgeBase(
    pack: PackDescription(
      id: "park", title: LocalizedText(id: "Tata tertib taman", en: "Park rules"), jurisdiction: "XX",
      languages: ["id", "en"], version: "1", defaultAddressee: "visitor", reviewMonths: 12,
      disclaimer: LocalizedText(id: "Bukan nasihat.", en: "No advice."),
      escalation: [.init(label: LocalizedText(id: "penjaga", en: "the ranger"), url: "https://park.example/ask")]),
    addressees: [Addressee(id: "visitor", label: LocalizedText(id: "pengunjung", en: "a visitor"))],
    conditions: [
      Condition(
        id: "dog-area", label: LocalizedText(id: "di area anjing", en: "inside the dog area"),
        question: LocalizedText(id: "Di area anjing?", en: "Inside the dog area?"))
    ],
    sanctions: [
      Sanction(
        id: "fine", level: .light, label: LocalizedText(id: "denda", en: "a fine"),
        versions: [
          .init(
            validity: since, text: LocalizedText(id: "Denda sepuluh koin.", en: "A fine of ten coins."),
            citations: [Norm.Reference("bylaw/art-9")])
        ])
    ],
    instruments: [
      Instrument(
        id: "bylaw", type: "bylaw", short: "Bylaw 3/2021",
        title: LocalizedText(id: "Peraturan Taman", en: "Park Bylaw"), validity: since,
        url: "https://park.example/bylaw")
    ],
    provisions: [
      provision("art-7", "Art. 7(1)", "Anjing diikat.", "Dogs are kept on a leash."),
      provision("art-7-2", "Art. 7(2)", "Bebas di area anjing.", "Free inside the dog area.", .medium),
      provision("art-8", "Art. 8", "Bebek tidak diberi makan.", "Ducks are not fed."),
      provision("art-9", "Art. 9", "Denda.", "Fines."),
    ] + (1...12).map { provision("annex-\($0)", "Annex row \($0)", "Baris \($0).", "Row \($0).") },
    norms: [
      norm("annex", .prohibition, "ride-swan", cites: (1...12).map { "bylaw/annex-\($0)" }),
      norm(
        "dog-area", .permission, "unleash-dog", conditions: ["dog-area"], overrides: ["leash"],
        cites: ["bylaw/art-7-2"]),
      norm("ducks", .prohibition, "feed-ducks", sanctions: ["fine"], cites: ["bylaw/art-8"]),
      norm("hostile", .prohibition, "hostile", cites: ["bylaw/art-8"]),
      norm("leash", .prohibition, "unleash-dog", sanctions: ["fine"], cites: ["bylaw/art-7"]),
    ],
    topics: [
      Topic(
        id: "closed-gate", group: "visits", kind: .info, label: LocalizedText(id: "gerbang lama", en: "the old gate"),
        intent: .date,
        answers: [
          .init(
            validity: Validity(from: since.start, before: CalendarDate(year: 2022, month: 1, day: 1)!),
            text: LocalizedText(id: "Ditutup.", en: "Closed."), citations: [])
        ]),
      Topic(
        id: "feed-ducks", group: "animals", kind: .conduct,
        label: LocalizedText(id: "memberi makan bebek", en: "feeding the ducks"),
        questions: Wordings(
          id: ["kasih roti ke bebek", "Bolehkah memberi makan bebek?"], en: ["May I feed the ducks?"]),
        exceptions: LocalizedText(id: "Penjaga dikecualikan.", en: "Rangers are exempt."),
        alternatives: [.init(topic: nil, text: LocalizedText(id: "Lihat saja.", en: "Just watch them."))],
        reviewed: CalendarDate(year: 2025, month: 2, day: 3)),
      Topic(
        id: "hostile", group: "animals", kind: .conduct, label: LocalizedText(id: hostile, en: hostile),
        questions: Wordings(id: ["=2+3 \(hostile)?"], en: ["=2+3 \(hostile)?"]),
        guidance: [.init(verdict: nil, text: LocalizedText(id: "+\(hostile)", en: "+\(hostile)"))]),
      Topic(
        id: "opening-hours", group: "visits", kind: .info, label: LocalizedText(id: "jam buka", en: "opening hours"),
        intent: .date,
        answers: [
          .init(
            validity: since, text: LocalizedText(id: "Pukul 6 sampai 20.", en: "From 6 to 20."),
            citations: [Norm.Reference("bylaw/art-9", label: "Art. 9 sentence 2")])
        ]),
      Topic(
        id: "ride-swan", group: "animals", kind: .conduct,
        label: LocalizedText(id: "menunggang angsa", en: "riding a swan")),
      Topic(
        id: "unleash-dog", group: "animals", kind: .conduct,
        label: LocalizedText(id: "melepas anjing", en: "letting a dog off the leash"),
        guidance: [
          .init(
            verdict: .conditional,
            text: LocalizedText(id: "Bergantung pada tempatnya.", en: "It depends on the place."))
        ]),
    ])

  private static func provision(
    _ id: String, _ pinpoint: String, _ indonesian: String, _ english: String, _ confidence: Confidence = .high
  ) -> Provision {
    Provision(
      id: "bylaw/\(id)", instrument: "bylaw", pinpoint: pinpoint,
      versions: [
        .init(validity: since, summary: LocalizedText(id: indonesian, en: english), confidence: confidence)
      ])
  }

  private static func norm(
    _ id: String, _ modality: Modality, _ conduct: String, conditions: [String] = [], overrides: [String] = [],
    sanctions: [String] = [], cites: [String]
  ) -> Norm {
    Norm(
      id: id, addressees: ["visitor"], modality: modality, conducts: [conduct], conditions: conditions,
      overrides: overrides, sanctions: sanctions, citations: cites.map { Norm.Reference($0) }, validity: since)
  }
}
