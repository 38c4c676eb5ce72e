// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import Law
import Matching
import TestSupport
import TextAnalysis
import Testing

@testable import Dialogue

/// A freedom covers what it is about and no more.
@Suite struct LimitsOfFreedomTests {
  private static let knowledge = ParkKnowledge.compiled
  private let selector = TopicSelector(knowledge: knowledge, policy: SelectionPolicy())
  private let freedom = knowledge.topic("walk-dog-on-leash")!
  private let verdicts: [String: Verdict] = ["walk-dog-on-leash": .allowed]

  /// What else the words may mean beyond the freedom, every other conduct being forbidden.
  private func excess(_ question: String, selector: TopicSelector? = nil) -> [String]? {
    let selector = selector ?? self.selector
    let text = selector.knowledge.matcher.analyzer.analyze(question)
    return selector.excess(
      beyond: freedom, in: selector.knowledge.matcher.prepare(text), selector.knowledge.recogniser.recognise(text),
      AskingContext(today: CalendarDate(iso: "2026-01-01")!), verdict: { verdicts[$0.id] ?? .forbidden }
    )?.map(\.id)
  }

  @Test func itsOwnWordsAreCovered() {
    #expect(excess("jalan sore dengan anjing yang diikat") == nil)
    #expect(excess("a leashed dog on the path") == nil)
  }

  @Test func unknownWordsAndStopwordsSayNothingMore() {
    #expect(excess("jalan sore dengan anjing yang diikat di xyzzy plugh") == nil)
  }

  @Test func wordsOfAnotherConductAreNot() {
    let others = excess("anjing diikat tali lalu berenang di kolam")
    #expect(others?.contains("dog-swims-in-pond") == true)
  }

  @Test func aClauseOfItsOwnIsReadAlone() {
    var policy = SelectionPolicy()
    policy.excessScore = 2  // the words alone never speak
    let selector = TopicSelector(knowledge: Self.knowledge, policy: policy)
    let others = excess("anjing diikat tali, tapi dia berenang di kolam", selector: selector)
    #expect(others?.contains("dog-swims-in-pond") == true)
    #expect(excess("anjing diikat tali dia berenang di kolam", selector: selector) == nil, "it has one clause")
    #expect(excess("jalan sore, anjing diikat tali", selector: selector) == nil, "its words are those of the freedom")
    policy.foreignWords = 3
    let patient = TopicSelector(knowledge: Self.knowledge, policy: policy)
    #expect(excess("anjing diikat tali, tapi dia berenang di kolam", selector: patient) == nil)
  }

  @Test func wordsOfTheBackgroundAreLeftOut() throws {
    var base = Self.knowledge.base
    base.words.background = Wordings(id: ["berenang", "kolam"], en: [])
    let compiled = CompiledKnowledge(base: base, fingerprint: "x", matcher: Self.knowledge.matcher)
    let selector = TopicSelector(knowledge: compiled, policy: SelectionPolicy())
    #expect(excess("anjing diikat tali lalu berenang di kolam", selector: selector) == nil)
  }

  @Test func anAggravatingConditionThatIsStatedIsNeverCovered() throws {
    let question = "anjing diikat tali pada malam hari"
    var base = Self.knowledge.base
    #expect(excess(question) == nil)
    let place = try #require(base.conditions.firstIndex { $0.id == "at-night" })
    base.conditions[place].isAggravating = true
    let compiled = CompiledKnowledge(base: base, fingerprint: "x", matcher: Self.knowledge.matcher)
    let selector = TopicSelector(knowledge: compiled, policy: SelectionPolicy())
    #expect(excess(question, selector: selector) != nil)
    #expect(excess("anjing diikat tali, bukan pada malam hari", selector: selector) == nil, "it is denied")
  }

  @Test func theAnswerAsksBackInsteadOfAllowing() {
    #expect(ParkKnowledge.ask("boleh keliling taman dengan anjing diikat tali?").verdict == .allowed)
    let turn = ParkKnowledge.ask("boleh keliling taman dengan anjing diikat tali lalu berenang di kolam?")
    #expect(turn.verdict != .allowed)
  }

  /// Whatever is added to a question that is allowed, the answer is never allowed while the addition alone is forbidden.
  @Test(arguments: ["lalu anjingnya dilepas tanpa tali", "dan kotorannya ditinggal saja"])
  func aForbiddenAdditionIsNotCovered(addition: String) {
    #expect(ParkKnowledge.ask("boleh keliling taman dengan anjing diikat tali \(addition)?").verdict != .allowed)
  }
}
