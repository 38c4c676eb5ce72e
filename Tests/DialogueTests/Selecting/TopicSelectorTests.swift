// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import Law
import Matching
import TestSupport
import TextAnalysis
import Testing

@testable import Dialogue

/// The choice of a topic from scored candidates: never lenient in doubt.
@Suite struct TopicSelectorTests {
  private static let base = ParkKnowledge.compiled.base
  private let policy = SelectionPolicy()
  private var selector: TopicSelector { TopicSelector(knowledge: ParkKnowledge.compiled, policy: policy) }

  private static func candidate(_ index: Int, _ score: Double, isNamed: Bool = true) -> TopicSelector.Weighed {
    let label: CompiledKnowledge.Label = index < base.topics.count ? .topic(index) : .refusal(index - base.topics.count)
    let id = index < base.topics.count ? base.topics[index].id : base.refusals[index - base.topics.count].id
    return .init(label: label, id: id, score: score, isNamed: isNamed)
  }

  /// Candidates by index with scores, and verdicts of the topics in order.
  private func select(
    _ scores: [Double], _ verdicts: [Verdict], _ band: MatchBand
  ) -> TopicSelector.Selection {
    let topics = Self.base.topics.filter { $0.kind == .conduct }
    let candidates = scores.enumerated().map { place, score in
      Self.candidate(Self.base.topics.firstIndex { $0.id == topics[place].id }!, score)
    }
    let byTopic = Dictionary(uniqueKeysWithValues: zip(topics.map(\.id), verdicts))
    return selector.select(candidates, band: band) { byTopic[$0.id] ?? .unregulated }
  }

  private func chosen(_ selection: TopicSelector.Selection) -> String? {
    if case .topic(let topic, _) = selection { topic.id } else { nil }
  }

  private func isUnclear(_ selection: TopicSelector.Selection) -> Bool {
    if case .unclear = selection { true } else { false }
  }

  @Test func aSureMatchIsTaken() {
    #expect(chosen(select([0.9], [.forbidden], .answer)) != nil)
    #expect(chosen(select([0.9, 0.05], [.allowed, .forbidden], .answer)) != nil)
  }

  @Test func aStricterRivalBarsALenientAnswer() {
    for band in [MatchBand.answer, .didYouMean] {
      #expect(isUnclear(select([0.6, 0.35], [.allowed, .forbidden], band)))
      #expect(isUnclear(select([0.6, 0.35], [.required, .conditional], band)))
      #expect(isUnclear(select([0.6, 0.35], [.allowed, .conflicting], band)))
      #expect(isUnclear(select([0.6, 0.35], [.allowed, .unregulated], band)))
    }
  }

  @Test func aLenientRivalDoesNotBarAStrictAnswer() {
    #expect(chosen(select([0.6, 0.35], [.forbidden, .allowed], .answer)) != nil)
  }

  @Test func aFaintMatchIsNotEnoughForALenientAnswer() {
    #expect(isUnclear(select([policy.lenientScore - 0.01], [.allowed], .answer)))
  }

  @Test func aFreedomMustBeAskedForByName() {
    let topic = Self.base.topics.firstIndex { $0.kind == .conduct }!
    func select(_ score: Double, isNamed: Bool, _ verdict: Verdict) -> TopicSelector.Selection {
      selector.select([Self.candidate(topic, score, isNamed: isNamed)], band: .answer) { _ in verdict }
    }
    #expect(isUnclear(select(0.99, isNamed: false, .allowed)))
    #expect(chosen(select(0.99, isNamed: true, .allowed)) != nil)
    #expect(chosen(select(1, isNamed: false, .allowed)) != nil, "the words stand so among the wordings")
    #expect(chosen(select(0.99, isNamed: false, .forbidden)) != nil)
  }

  @Test func wordsThatSayMoreThanAFreedomCoversAreAskedBack() {
    let topics = Self.base.topics.filter { $0.kind == .conduct }
    let best = Self.candidate(Self.base.topics.firstIndex { $0.id == topics[0].id }!, 0.9)
    let meant = selector.select([best], band: .answer, verdict: { _ in .allowed }, excess: { _ in [topics[1]] })
    if case .unclear(let offered) = meant {
      #expect(offered.map(\.id) == [topics[0].id, topics[1].id])
    } else {
      Issue.record("a freedom with something more beside it is unclear")
    }
    let strict = selector.select([best], band: .answer, verdict: { _ in .forbidden }, excess: { _ in [topics[1]] })
    #expect(chosen(strict) == topics[0].id, "a prohibition needs no such care")
  }

  @Test func aClauseDecidesWhereTheWholeIsUnclear() {
    let topics = Self.base.topics.filter { $0.kind == .conduct }
    func select(_ best: Verdict) -> TopicSelector.Selection {
      let candidates = [(topics[0], 0.05), (topics[1], 0.04)].map { topic, score in
        Self.candidate(Self.base.topics.firstIndex { $0.id == topic.id }!, score)
      }
      return selector.select(
        candidates, band: .didYouMean, verdict: { $0.id == topics[0].id ? best : .conditional },
        clause: { .topic(topics[2], score: 0.9) })
    }
    #expect(chosen(select(.forbidden)) == topics[2].id)
    #expect(isUnclear(select(.allowed)), "a freedom with something beside it is asked back")
  }

  @Test func aStoryIsAnsweredByTheClauseThatNamesAConduct() {
    func deciding(_ question: String, _ verdict: Verdict = .forbidden) -> String? {
      let text = selector.knowledge.matcher.analyzer.analyze(question)
      return selector.decidingClause(
        of: text, selector.knowledge.recogniser.recognise(text), AskingContext(today: CalendarDate(iso: "2026-01-01")!)
      ) { _ in verdict }.flatMap(chosen)
    }
    let story = "kemarin tetangga datang, lalu anjing saya berenang di kolam"
    #expect(deciding(story) == "dog-swims-in-pond")
    #expect(deciding(story, .allowed) == nil, "a clause never gives a freedom")
    #expect(deciding("anjing saya berenang di kolam") == nil, "it is the whole")
  }

  @Test func nothingInScopeIsARefusal() {
    for verdict in [Verdict.allowed, .forbidden, .info] {
      if case .refusal(let refusal, _) = select([0.9], [verdict], .outOfScope) {
        #expect(refusal == nil)
      } else {
        Issue.record("band out of scope must be refused, whatever the verdict")
      }
    }
    if case .refusal(nil, _) = selector.select([], band: .answer, verdict: { _ in .allowed }) {
    } else {
      Issue.record("no candidate must be refused")
    }
  }

  @Test func aRefusalClassThatIsBestIsNamed() {
    let weather = Self.base.topics.count + 1
    let selection = selector.select([Self.candidate(weather, 0.9)], band: .answer) { _ in .allowed }
    if case .refusal(let refusal, let score) = selection {
      #expect(refusal?.id == "weather" && score == 0.9)
    } else {
      Issue.record("expected the refusal")
    }
  }

  @Test func fewKnownWordsAreNotEnoughForAVerdict() {
    let topic = Self.base.topics.firstIndex { $0.kind == .conduct }!
    func select(_ knownWords: Int, score: Double) -> TopicSelector.Selection {
      selector.select([Self.candidate(topic, score)], band: .answer, knownWords: knownWords) { _ in .forbidden }
    }
    #expect(isUnclear(select(1, score: 0.9)))
    #expect(chosen(select(1, score: 1)) != nil, "the words stand so among the wordings")
    #expect(chosen(select(policy.wordsNeeded, score: 0.9)) != nil)
  }

  @Test func atMostFourTopicsAreOffered() {
    let verdicts: [Verdict] = [.allowed, .forbidden, .allowed, .forbidden, .allowed, .forbidden]
    if case .unclear(let topics) = select([0.5, 0.5, 0.5, 0.5, 0.5, 0.5], verdicts, .didYouMean) {
      #expect((2...4).contains(topics.count))
    } else {
      Issue.record("six equal candidates are unclear")
    }
  }

  /// Over random candidates: a lenient answer is given only to a clear best without a stricter rival, and making a rival
  /// stricter never makes the answer more lenient.
  @Test func neverLenientInDoubt() {
    var random = SeededRandom(seed: 99)
    let verdicts: [Verdict] = [.forbidden, .conflicting, .conditional, .unregulated, .required, .allowed]
    for _ in 0..<3_000 {
      let count = Int.random(in: 1...6, using: &random)
      let scores = (0..<count).map { _ in Double(Int.random(in: 0...100, using: &random)) / 100 }.sorted(by: >)
      let own = (0..<count).map { _ in verdicts.randomElement(using: &random)! }
      let band: MatchBand = random.once(in: 2) ? .answer : .didYouMean
      let outcome = outcome(of: select(scores, own, band), own)
      if outcome == .allowed || outcome == .required {
        #expect(outcome == own[0] && scores[0] >= policy.lenientScore)
        for rival in 1..<max(1, count) where own[rival].strictness > own[0].strictness {
          #expect(scores[rival] < policy.lenientRivalShare * scores[0])
        }
      }
      if count > 1 {
        var stricter = own
        stricter[Int.random(in: 1..<count, using: &random)] = .forbidden
        let after = self.outcome(of: select(scores, stricter, band), stricter)
        if after == .allowed { #expect(outcome == .allowed) }
      }
    }
  }

  /// The verdict that the asker gets.
  private func outcome(of selection: TopicSelector.Selection, _ verdicts: [Verdict]) -> Verdict {
    let topics = Self.base.topics.filter { $0.kind == .conduct }
    switch selection {
    case .refusal: return .outOfScope
    case .unclear: return .unclear
    case .topic(let topic, _): return verdicts[topics.firstIndex { $0.id == topic.id }!]
    }
  }
}
