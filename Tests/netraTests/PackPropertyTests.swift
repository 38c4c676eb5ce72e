// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Knowledge
import KnowledgeSource
import Law
import Matching
import TestSupport
import Testing
import TextAnalysis

/// What must hold of every answer from the pack of this package, whatever its wordings are.
@Suite struct PackPropertyTests {
  private static let knowledge = try! KnowledgeLoader(cacheFolder: nil) { _ in }.load(path: CompiledPack.path)
  private static let assistant = Assistant(knowledge)
  private static let expectations = try! KnowledgeFolder(path: Netra.pack).read().pack!.expectations
  private static let today = CalendarDate(iso: "2026-11-21")!

  private var matcher: Matcher { Self.knowledge.matcher }

  private func ask(_ text: String, asOf date: CalendarDate? = nil) -> Turn {
    Self.assistant.answer(Utterance(text), in: AskingContext(today: Self.today, asOf: date))
  }

  private func match(_ text: String) -> MatchResult { matcher.match(matcher.analyzer.analyze(text)) }

  /// The wordings of each label, in the order of labels.
  private static let wordings =
    knowledge.base.topics.map(\.questions.all) + knowledge.base.refusals.map(\.questions.all)

  /// Authored questions that say nothing about the case outside their words.
  private static let questions = expectations.filter {
    $0.facts.isEmpty && $0.addressee == nil && $0.date == nil && !$0.isKnownMiss && $0.pair == nil
  }

  @Test func anyStoredWordingReturnsItsOwnTopic() {
    func words(_ text: String) -> [String] { matcher.analyzer.analyze(text).tokens.filter(\.isWord).map(\.stem) }
    // Two topics may share a wording; the first of them then has it.
    var owners: [[String]: Int32] = [:]
    for (label, texts) in Self.wordings.enumerated() {
      for text in texts where owners[words(text)] == nil { owners[words(text)] = Int32(label) }
    }
    #expect(owners.count > 10_000)
    for text in Self.wordings.joined() where !words(text).isEmpty {
      let first = match(text).candidates.first
      #expect(first?.confidence == 1 && first?.label == owners[words(text)], "\(text)")
    }
  }

  @Test func wordsThatNoWordingHasNeverRaiseTheTopScore() {
    var random = SeededRandom(seed: 44)
    let strange = (0..<40).map { _ in
      String((0..<9).map { _ in "bcdfghjklmnpqrstvwxz".randomElement(using: &random)! })
    }.filter { match($0).candidates.isEmpty }
    #expect(strange.count > 30)
    for (index, expectation) in Self.questions.enumerated() where index % 5 == 0 {
      let before = match(expectation.question)
      let word = strange[index % strange.count]
      for text in ["\(expectation.question) \(word)", "\(word) \(expectation.question)"] {
        let after = match(text)
        // Of a stored wording nothing is left to doubt; with a word more it is no stored wording.
        #expect((after.candidates.first?.confidence ?? 0) <= (before.candidates.first?.confidence ?? 0), "\(text)")
        #expect(after.inScope <= before.inScope, "\(text)")
      }
    }
  }

  @Test func oneWordAloneIsNeverAVerdict() {
    let lists = Self.knowledge.base.words
    let words = Set(
      Self.wordings.joined().flatMap { $0.lowercased().split(whereSeparator: \.isWhitespace).map(String.init) }
        + lists.slang.keys + lists.abbreviations.keys)
    #expect(words.count > 3_000)
    for word in words {
      let turn = ask(word)
      // One of the wordings may be a single word.
      #expect(!turn.verdict.isJudged || turn.confidence == 1, "\(word): \(turn.verdict) \(turn.topic ?? "")")
      #expect(turn.verdict != .allowed, "\(word)")
    }
  }

  @Test func caseAndPunctuationDoNotChangeTheVerdict() {
    for (index, expectation) in Self.questions.enumerated() where index % 4 == 0 {
      let question = expectation.question
      let verdict = ask(question).verdict
      for text in [question.uppercased(), question + " !!!", "... " + question, "  " + question + " "] {
        #expect(ask(text).verdict == verdict, "\(text)")
      }
    }
  }

  @Test func repeatedLettersDoNotChangeTheVerdict() {
    for (index, expectation) in Self.questions.enumerated() where index % 4 == 1 {
      var words = expectation.question.split(separator: " ").map(String.init)
      guard let place = words.indices.last, let letter = words[place].last(where: \.isLetter),
        let position = words[place].lastIndex(of: letter), !letter.isUppercase
      else { continue }
      let verdict = ask(expectation.question).verdict
      words[place].insert(contentsOf: String(repeating: letter, count: 4), at: position)
      let text = words.joined(separator: " ")
      #expect(ask(text).verdict == verdict, "\(text)")
    }
  }

  private static let lists: [(frame: String, items: [String])] = [
    ("bolehkah PNS %", ["baliho", "spanduk", "stiker"]),
    ("bolehkah asn % postingan caleg", ["baliho", "spanduk", "stiker"]),
    ("pns pasang % calon", ["baliho", "spanduk", "stiker"]),
    ("apa hukumannya kalau %", ["baliho", "spanduk", "stiker"]),
    ("bolehkah ASN % postingan caleg", ["like", "komentar", "follow"]),
    ("boleh % akun calon bupati?", ["like", "komentar", "follow"]),
    ("bolehkah PNS % unggahan paslon?", ["menyukai", "mengomentari", "membagikan"]),
    ("bolehkah PNS %", ["like", "komentar", "follow", "share"]),
    ("boleh ga % akun kpu", ["like", "follow", "share"]),
    ("boleh ga % akun bawaslu dan caleg", ["like", "follow", "share"]),
    ("may a civil servant % a candidate's post?", ["like", "share", "comment on"]),
    ("is it ok to % the mayor candidate", ["follow", "like", "photograph"]),
    ("can i vote, %", ["campaign", "wear a party shirt", "attend a rally"]),
    ("boleh like postingan caleg di %?", ["facebook", "instagram", "tiktok"]),
    ("boleh dukung calon di %?", ["grup wa", "facebook", "twitter"]),
    ("bolehkah membagikan jadwal KPU di %", ["facebook", "whatsapp", "instagram"]),
    ("bolehkah foto bareng %", ["caleg", "cagub", "capres"]),
    ("boleh like postingan %?", ["KPU", "Bawaslu", "kementerian"]),
    ("boleh like postingan %?", ["caleg", "KPU", "teman"]),
    ("% boleh saya like?", ["caleg", "bupati petahana", "partai"]),
    ("boleh pasang % caleg di rumah", ["baliho", "spanduk", "stiker"]),
    ("ASN % calon boleh tidak", ["pasang baliho", "bagi stiker", "pakai kaos"]),
    ("saya ASN, boleh % caleg?", ["foto bareng", "like postingan", "hadir kampanye"]),
    ("PNS boleh ikut %?", ["kampanye", "deklarasi", "konvoi"]),
    ("bolehkah ASN %?", ["jadi tim sukses", "menyumbang dana kampanye", "pasang baliho calon"]),
    ("bolehkah menggunakan % untuk kampanye", ["mobil dinas", "gedung kantor", "printer kantor"]),
    ("% boleh kampanye?", ["PNS", "PPPK", "CPNS"]),
    ("boleh % kaos partai", ["beli", "pakai", "bagikan"]),
    ("sanksi % postingan caleg apa", ["like", "komentar", "share"]),
    ("what is the sanction for % a candidate's post", ["liking", "sharing", "commenting on"]),
    ("asn boleh kasih % ke caleg", ["uang", "sembako", "kopi"]),
    ("guru boleh % muridnya memilih caleg", ["mengajak", "menyuruh", "mengimbau"]),
    ("bolehkah % calon di grup WA kantor", ["membahas", "memuji", "mengkritik"]),
  ]

  private static func orders(_ items: [String]) -> [[String]] {
    guard items.count > 1 else { return [items] }
    return items.indices.flatMap { place in
      var rest = items
      let first = rest.remove(at: place)
      return orders(rest).map { [first] + $0 }
    }
  }

  @Test(arguments: [", ", ", dan ", " dan ", " or "])
  func theOrderOfAListDoesNotChangeTheVerdict(last: String) {
    for (frame, items) in Self.lists {
      let turns = Self.orders(items).map { order in
        let list = order.dropLast().joined(separator: ", ") + last + order[order.count - 1]
        return ask(frame.split(separator: "%", omittingEmptySubsequences: false).joined(separator: list))
      }
      #expect(Set(turns.map(\.verdict)).count == 1, "\(turns.map { ($0.utterance.text, $0.verdict) })")
    }
  }

  /// Such lists lead to a question back in one order and to the stricter verdict in another.
  @Test(arguments: [
    ("boleh %?", ["mencoblos", "kampanye", "ikut debat"]), ("boleh nonton %", ["debat", "kampanye", "konser caleg"]),
  ])
  func aListOfFreedomsAndMoreIsNeverAllowed(frame: String, items: [String]) {
    for last in [", ", ", dan ", " dan ", " or "] {
      for order in Self.orders(items) {
        let list = order.dropLast().joined(separator: ", ") + last + order[order.count - 1]
        let turn = ask(frame.split(separator: "%", omittingEmptySubsequences: false).joined(separator: list))
        #expect(turn.verdict != .allowed, "\(turn.utterance.text)")
      }
    }
  }

  @Test(arguments: [
    "Darf ein Beamter an einer Kundgebung teilnehmen?", "Est-ce que je peux voter pour mon cousin ?",
    "Moet ik belasting betalen over mijn huis?", "公務員は選挙運動ができますか", "Могу ли я голосовать?", "هل يجوز لي التصويت؟",
    "Puedo comprar pan por la tarde en la tienda?", "Czy wolno mi jutro kupić rower?",
  ])
  func anUnknownLanguageIsNeverAVerdict(question: String) {
    let turn = ask(question)
    #expect([.outOfScope, .unclear].contains(turn.verdict), "\(question): \(turn.verdict) \(turn.topic ?? "")")
  }
}
