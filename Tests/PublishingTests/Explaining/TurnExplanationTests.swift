// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import Law
import Testing

@testable import Dialogue
@testable import Publishing

@Suite struct TurnExplanationTests {
  private let explanation = TurnExplanation(ParkPack.assistant.knowledge)

  @Test func saysWhatWouldFlipAConditionalAnswer() {
    var turn = ParkPack.turn("unleash-dog", .id)
    turn.candidates = [
      Candidate(topic: "unleash-dog", score: 0.912, contradictions: []),
      Candidate(topic: "feed-ducks", score: 0.08, contradictions: ["object: dog"]),
    ]
    #expect(
      explanation.why(turn).drop { $0 != "Topik yang dipertimbangkan:" } == [
        "Topik yang dipertimbangkan:", "  • melepas anjing [unleash-dog] 91%",
        "  • memberi makan bebek [feed-ducks] 8%; tidak cocok: object: dog", "", "Pesaing terdekat:",
        "  • memberi makan bebek [feed-ducks] 8%; tidak cocok: object: dog", "", "Yang dikenali dari kata-kata:",
        "  • tidak ada keadaan yang disebut", "", "Dinilai untuk:",
        "  • siapa: pengunjung", "  • tanggal: 1 Juni 2025", "", "Norma yang diperiksa:",
        "  • menentukan, tergantung keadaan: Sejak 1 April 2021, pengunjung boleh melepas anjing, bila di area anjing; "
          + "mengesampingkan \"leash\" (Bylaw 3/2021 Art. 7(1)); Bylaw 3/2021 Art. 7(2).",
        "  • menentukan, tergantung keadaan, dapat dikalahkan oleh Bylaw 3/2021 Art. 7(2): "
          + "Sejak 1 April 2021, pengunjung dilarang melepas anjing; "
          + "sanksi: denda; Bylaw 3/2021 Art. 7(1).",
        "", "Pengecualian yang diperiksa:", "  • belum diketahui: di area anjing (Bylaw 3/2021 Art. 7(2))",
        "", "Yang akan mengubah jawaban:", "  • Jika di area anjing: boleh (Bylaw 3/2021 Art. 7(2))",
        "  • Jika tidak: dilarang (Bylaw 3/2021 Art. 7(1))",
      ])
  }

  @Test func saysWhichWordsMatchedAndWhyTheNextTopicLost() {
    let turn = ParkPack.assistant.answer(
      Utterance("may I feed the ducks?"), in: AskingContext(today: ParkPack.today))
    #expect(turn.topic == "feed-ducks")
    let why = explanation.why(turn)
    #expect(why.first == "Words that matched, with their weight:")
    let words = why[1].split(separator: "; ").map { $0.split(separator: " ") }
    #expect(words.count >= 2)
    #expect(why[1].contains("ducks +") && why[1].contains("feed +"))
    let heading = why.firstIndex(of: "Runner-up:")
    #expect(heading.map { why[$0 + 1].contains("; lost because of the words \"") } == true)
  }

  @Test func tellsWhichExceptionsApply() {
    func exceptions(_ conditions: [String: Bool]) -> String? {
      let why = explanation.why(ParkPack.turn("unleash-dog", conditions: conditions))
      return why.firstIndex(of: "Exceptions checked:").map { why[$0 + 1] }
    }
    let place = "inside the dog area (Bylaw 3/2021 Art. 7(2))"
    #expect(exceptions(["dog-area": true]) == "  • applies: \(place)")
    #expect(exceptions(["dog-area": false]) == "  • does not apply: \(place)")
    #expect(exceptions([:]) == "  • not known: \(place)")
    let ducks = explanation.why(ParkPack.turn("feed-ducks"))
    #expect(ducks.contains("  • the deciding norms have none"))
  }

  @Test func forAScreenReaderThereAreNoSigns() {
    let spoken = TurnExplanation(ParkPack.assistant.knowledge, style: TextStyle().forScreenReader)
    let lines = spoken.why(ParkPack.turn("unleash-dog"))
    #expect(lines.contains("  who: a visitor"))
    #expect(!lines.joined().contains("•"))
  }

  @Test func saysWhatWouldFlipAFirmAnswer() {
    let inside = explanation.why(ParkPack.turn("unleash-dog", conditions: ["dog-area": true]))
    #expect(inside.contains("  • circumstances: inside the dog area (holds)"))
    #expect(inside.contains("  • if it turns out \"inside the dog area\" does not hold: forbidden"))
    #expect(inside.contains { $0.hasPrefix("  • defeated by Bylaw 3/2021 Art. 7(2): Since 1 April 2021") })
    let outside = explanation.why(ParkPack.turn("unleash-dog", conditions: ["dog-area": false]))
    #expect(outside.contains("  • if it turns out \"inside the dog area\" holds: allowed"))
    #expect(
      outside.contains { $0.hasPrefix("  • does not apply here (inside the dog area does not hold): Since 1 April") })
    #expect(explanation.why(ParkPack.turn("feed-ducks")).last == "  • no recorded circumstance changes it")
  }

  @Test func neverCallsAnUnresolvedMatterAllowed() throws {
    var base = ParkPack.base
    base.conflicts = [
      Conflict(
        id: "c", topics: ["unleash-dog"], positions: [], settled: nil, advice: LocalizedText(id: "Tanya.", en: "Ask."))
    ]
    let assistant = try Assistant(KnowledgeCompiler.compile(base, fingerprint: "x"))
    let turn = assistant.answer(
      about: assistant.knowledge.topic("unleash-dog")!, language: .en,
      in: AskingContext(today: ParkPack.today, conditions: ["dog-area": false]))
    let lines = TurnExplanation(assistant.knowledge).why(turn)
    #expect(lines.contains("  • if it turns out \"inside the dog area\" holds: the rules pull apart"))
  }

  @Test func tellsWhatWasRecognised() {
    var turn = ParkPack.turn("opening-hours")
    turn.recognition.addressees = ["visitor"]
    turn.recognition.conditions = ["dog-area": false]
    turn.recognition.facets = ["object": ["dog"]]
    turn.recognition.intents = [.date, .permission]
    turn.recognition.date = .init(date: CalendarDate(year: 2022, month: 5, day: 4)!, phrase: "may 2022")
    #expect(
      explanation.why(turn) == [
        "Recognised in the words:", "  • who: a visitor", "  • inside the dog area (denied)",
        "  • object: dog (stated)",
        "  • asked for: date, permission", "  • date: 4 May 2022 (\"may 2022\")",
      ])
  }
}
