// SPDX-License-Identifier: GPL-3.0-or-later

package import Knowledge
package import Law
import Matching
import TextAnalysis

/// Answers questions from one pack. The whole way of a question is `answer(_:in:)`, a pure function.
package final class Assistant: Sendable {
  package let knowledge: CompiledKnowledge
  private let judge: Judge
  private let judgements = Memo<ConductCase, Judgement>()
  private let bearings = Memo<String, Set<String>>()
  private let statements = Memo<ConductStatement, Answer>()
  private let selector: TopicSelector
  private let cases: CaseBuilder

  package init(_ knowledge: CompiledKnowledge, policy: SelectionPolicy = SelectionPolicy()) {
    self.knowledge = knowledge
    judge = Judge(knowledge.book)
    selector = TopicSelector(knowledge: knowledge, policy: policy)
    cases = CaseBuilder(knowledge: knowledge)
  }

  /// Analyze, recognise, match, judge, compose.
  package func answer(_ utterance: Utterance, in context: AskingContext) -> Turn {
    if let resumed = context.resumed, let topic = resumed.topic.flatMap(knowledge.topic) {
      return answer(utterance, resuming: resumed, about: topic, in: context)
    }
    let alone = answerStanding(utterance, in: context)
    return context.previous.flatMap { answer(utterance, alone: alone, after: $0, in: context) } ?? alone
  }

  /// The answer to a question that stands on its own, part by part where it has several.
  ///
  /// A whole is never answered more leniently than its words taken together.
  func answerStanding(_ utterance: Utterance, in context: AskingContext) -> Turn {
    let text = knowledge.matcher.analyzer.analyze(utterance.text)
    let whole = answer(utterance, whole: text, in: context)
    guard whole.verdict != .outOfScope else { return whole }
    let splitter = QuestionSplitter(text, knowledge, date: whole.recognition.date?.phrase)
    let language = utterance.language ?? whole.language
    func part(_ question: String) -> Turn {
      answer(
        Utterance(question, language: language, id: utterance.id), whole: knowledge.matcher.analyzer.analyze(question),
        in: context)
    }
    if let parts = splitter.parts { return joined(parts.map(part), whole, utterance) }
    // What is a wording of one topic is about that one; the sanction of two acts is not two questions.
    guard whole.confidence < 1, whole.recognition.intents.allSatisfy(\.asksForVerdict), let clauses = splitter.clauses
    else { return whole }
    let turns = clauses.map { clause in
      let turn = part(clause.question)
      return turn.verdict.isFound ? turn : clause.fuller.map(part) ?? turn
    }
    return joined(clauses: turns, whole, utterance)
  }

  /// The answers to acts in clauses of their own as one; what none of them answers is named.
  private func joined(clauses turns: [Turn], _ whole: Turn, _ utterance: Utterance) -> Turn {
    let answered = turns.filter(\.verdict.isFound)
    let isBarred = answered.contains { $0.verdict.isJudged && $0.verdict.strictness > whole.verdict.strictness }
    var turn = whole
    if answered.count > 1 || whole.verdict.isLenient && isBarred {
      turn = joined(turns, whole, utterance)
    } else if whole.verdict == .unclear, let only = answered.first, !only.verdict.isLenient {
      turn = only
      turn.utterance = utterance
    }
    guard turn.parts.isEmpty else { return turn }
    let missing = turns.filter { $0.topic != turn.topic || $0.verdict == .unclear }
    turn.answer.notes += missing.map { Phrases.unanswered($0.question, turn.language) }
    turn.receipt = Receipt.code(of: turn)
    return turn
  }

  /// Several answers as one, the strictest first; the answer to the whole where that is stricter.
  private func joined(_ turns: [Turn], _ whole: Turn, _ utterance: Utterance) -> Turn {
    let ordered = turns.enumerated().sorted { a, b in
      (-a.element.verdict.strictness, a.offset) < (-b.element.verdict.strictness, b.offset)
    }.map(\.element)
    guard let strictest = ordered.first, strictest.verdict.strictness >= whole.verdict.strictness,
      Set(turns.map(\.topic)).count > 1
    else { return whole }
    var turn = strictest
    turn.utterance = utterance
    turn.parts = ordered
    turn.recognition = whole.recognition
    turn.answer.reason = AnswerComposer.reason(of: ordered, strictest.language)
    turn.answer.citations = AnswerComposer.citations(of: ordered)
    turn.receipt = Receipt.code(of: turn)
    return turn
  }

  /// The answer to a question about one thing, given its analyzed text.
  private func answer(_ utterance: Utterance, whole text: AnalyzedText, in context: AskingContext) -> Turn {
    var text = text
    let recognition = knowledge.recogniser.recognise(text, today: context.today)
    text.tags = recognition.tags
    let language = utterance.language ?? self.language(of: text, fallback: context.fallbackLanguage)
    let date = context.asOf ?? recognition.date?.date ?? context.today
    let facts = FactSet(recognition, stated: context.conditions, in: knowledge.profiles)
    let adjustments = selector.adjustments(facts, recognition: recognition, context: context)
    let question = knowledge.matcher.prepare(text)
    let result = knowledge.matcher.match(question, adjustments: adjustments)
    let weighed = selector.weigh(result, facts)
    // Words that only join others, such as "of the", say nothing about a subject.
    let band = result.knownWords == 0 ? .outOfScope : result.band
    func verdict(_ topic: Topic) -> Verdict {
      topic.kind == .info || Self.isAboutAnAspect(recognition)
        ? .info : judged(topic, recognition, context, date).verdict
    }
    let selection = selector.select(
      weighed, band: band, knownWords: result.knownWords, verdict: verdict,
      excess: { selector.excess(beyond: $0, in: question, recognition, context, verdict: verdict) },
      clause: { selector.decidingClause(of: text, recognition, context, verdict: verdict) })
    var turn = Turn(
      utterance: utterance, language: language, date: date, recognition: recognition,
      facts: self.facts(in: context), intent: recognition.intents.first ?? .permission, verdict: .outOfScope,
      knowledge: knowledge.fingerprint)
    turn.candidates =
      weighed.map { Candidate(topic: $0.id, score: $0.score) }
      + selector.ruledOut(question, adjustments, recognition: recognition, context: context)
    let composer = AnswerComposer(knowledge: knowledge, language: language, date: date)
    switch selection {
    case .refusal(let refusal, let score):
      if let refusal, refusal.tone == .care,
        let topic = guidance(question, recognition, facts, adjustments, verdict: verdict)
      {
        turn.topic = topic.id
        turn.confidence = score
        answer(&turn, topic, recognition, context, composer)
        turn.answer.reason = "\(refusal.reply[language])\n\(turn.answer.reason)"
        break
      }
      turn.topic = refusal?.id
      turn.confidence = refusal == nil ? rounded(1 - score) : score
      turn.answer = composer.refusal(refusal)
    case .unclear(let topics):
      turn.verdict = .unclear
      turn.confidence = turn.candidates.first?.score ?? 0
      turn.answer = composer.unclear(topics, text)
    case .topic(let topic, let score):
      turn.topic = topic.id
      turn.confidence = score
      answer(&turn, topic, recognition, context, composer)
    }
    return finished(turn, composer, context)
  }

  /// What helps somebody in need who names with whom or about what: the information, or the prohibition, that the words
  /// lead to beside the care.
  private func guidance(
    _ question: PreparedQuestion, _ recognition: Recognition, _ facts: FactSet, _ adjustments: [Float],
    verdict: @escaping (Topic) -> Verdict
  ) -> Topic? {
    let words = knowledge.base.words
    guard
      [words.objectFacet, words.questions.subjectFacet].contains(where: { facet in
        facet.flatMap { recognition.facets[$0] ?? recognition.deniedFacets[$0] }?.isEmpty == false
      })
    else { return nil }
    let topics = adjustments.prefix(knowledge.base.topics.count)
    let outside = [Float](repeating: -.infinity, count: knowledge.base.refusals.count)
    let result = knowledge.matcher.match(question, adjustments: topics + outside)
    guard
      case .topic(let topic, _) = selector.select(
        selector.weigh(result, facts), band: result.band, knownWords: result.knownWords,
        verdict: verdict),
      !verdict(topic).isLenient
    else { return nil }
    return topic
  }

  /// The answer to an earlier question about the topic that it was found to be about.
  ///
  /// - Parameter intent: what is asked of it now, where that is something else.
  func answer(
    _ utterance: Utterance, resuming resumed: Carried, about topic: Topic, in context: AskingContext,
    asking intent: QuestionIntent? = nil
  ) -> Turn {
    let text = knowledge.matcher.analyzer.analyze(resumed.question)
    var recognition = knowledge.recogniser.recognise(text, today: context.today)
    if let intent { recognition.intents = [intent] }
    var context = context
    context.known = context.known.updated(with: resumed.known, in: knowledge.book)
    let language = utterance.language ?? self.language(of: text, fallback: context.fallbackLanguage)
    let date = context.asOf ?? recognition.date?.date ?? context.today
    var turn = Turn(
      utterance: utterance, carried: resumed, language: language, date: date,
      recognition: recognition, facts: facts(in: context), intent: recognition.intents.first ?? .permission,
      verdict: .info, topic: topic.id, confidence: 1, knowledge: knowledge.fingerprint)
    let composer = AnswerComposer(knowledge: knowledge, language: language, date: date)
    answer(&turn, topic, recognition, context, composer)
    if intent == .basis, topic.kind == .info, let said = topic.answer(on: turn.date) {
      turn.intent = .basis
      turn.answer = composer.basis(of: topic, said)
    }
    return finished(turn, composer, context)
  }

  /// What is known before any topic is.
  private func facts(in context: AskingContext) -> Facts {
    Facts(
      addressee: context.addressee ?? knowledge.base.pack.defaultAddressee, conditions: context.conditions,
      excluded: context.known.excluded)
  }

  /// The answer about a topic that needs no recognising, as in a FAQ.
  package func answer(
    about topic: Topic, language: TextLanguage, in context: AskingContext
  ) -> Turn {
    let date = context.asOf ?? context.today
    var turn = Turn(
      utterance: Utterance(topic.label[language], language: language, id: topic.id), language: language, date: date,
      recognition: Recognition(), facts: Facts(addressee: knowledge.base.pack.defaultAddressee), intent: .permission,
      verdict: .info, topic: topic.id, confidence: 1, knowledge: knowledge.fingerprint)
    let composer = AnswerComposer(knowledge: knowledge, language: language, date: date)
    answer(&turn, topic, Recognition(), context, composer)
    return finished(turn, composer, context)
  }

  /// Adds what depends on the whole answer: the remarks on the date and on doubtful law, and the receipt.
  private func finished(_ turn: Turn, _ composer: AnswerComposer, _ context: AskingContext) -> Turn {
    var turn = turn
    if context.asOf == nil, let named = turn.recognition.date, turn.date == named.date, turn.verdict != .outOfScope {
      turn.answer.notes.insert(Phrases.asOfNote(named.date, phrase: named.phrase, turn.language), at: 0)
    }
    if let note = composer.confidenceNote(turn.answer.citations) { turn.answer.notes.append(note) }
    turn.receipt = Receipt.code(of: turn)
    return turn
  }

  private func answer(
    _ turn: inout Turn, _ topic: Topic, _ recognition: Recognition, _ context: AskingContext,
    _ composer: AnswerComposer
  ) {
    if topic.kind == .info {
      turn.intent = topic.intent ?? turn.intent
      var composer = composer
      if topic.answer(on: turn.date) == nil, context.asOf == nil, topic.answer(on: context.today) != nil {
        // A date that is only mentioned must not hide what is known: the law of today then answers.
        turn.date = context.today
        composer = AnswerComposer(knowledge: knowledge, language: turn.language, date: turn.date)
      }
      if let answer = topic.answer(on: turn.date) {
        turn.verdict = .info
        turn.answer = composer.info(topic, answer)
      } else {
        turn.verdict = .unregulated
        turn.answer = Answer(
          headline: topic.label[turn.language], reason: Phrases.unregulatedReason(turn.language))
      }
      return
    }
    let (judgement, verdict, conductCase) = judged(topic, recognition, context, turn.date)
    turn.facts = judgement.facts
    turn.judgement = judgement
    turn.conductVerdict = verdict
    let intent = recognition.intents.first ?? .permission
    let aspect = Self.isAboutAnAspect(recognition) ? intent : nil
    turn.intent = aspect != nil || intent.asksForVerdict || intent == .advice ? intent : .permission
    turn.verdict = aspect == nil ? verdict : .info
    let statement = ConductStatement(conductCase: conductCase, aspect: aspect, language: turn.language)
    turn.answer = statements.value(of: statement) {
      aspect.map { composer.aspect($0, of: topic, judgement, verdict: verdict) }
        ?? composer.conduct(topic, judgement, verdict: verdict)
    }
    if let note = composer.statedNote(context.known, judgement) { turn.answer.notes.insert(note, at: 0) }
  }

  /// Whether the sanction, basis, procedure, date or meaning is asked, which is information about a conduct.
  private static func isAboutAnAspect(_ recognition: Recognition) -> Bool {
    guard let intent = recognition.intents.first else { return false }
    return !intent.asksForVerdict && intent != .advice && intent != .fact
  }

  /// The judged verdict; a matter registered as unresolved is never allowed.
  private func judged(
    _ topic: Topic, _ recognition: Recognition, _ context: AskingContext, _ date: CalendarDate
  ) -> (judgement: Judgement, verdict: Verdict, conductCase: ConductCase) {
    let facts = cases.facts(for: topic, recognition: recognition, context: context)
    let bearing = bearings.value(of: topic.id) { judge.book.conditions(bearingOn: topic.id) }
    var bearingFacts = facts
    bearingFacts.conditions = facts.conditions.filter { bearing.contains($0.key) }
    let conductCase = ConductCase(conduct: topic.id, facts: bearingFacts, date: date)
    var judgement = judgements.value(of: conductCase) {
      judge.judgement(on: topic.id, facts: bearingFacts, date: date)
    }
    judgement.facts = facts
    return (judgement, knowledge.verdict(judgement.verdict, on: topic.id), conductCase)
  }

  func language(of text: String, fallback: TextLanguage) -> TextLanguage {
    language(of: knowledge.matcher.analyzer.analyze(text), fallback: fallback)
  }

  private func language(of text: AnalyzedText, fallback: TextLanguage) -> TextLanguage {
    switch knowledge.languages.identify(text).language {
    case .indonesian: .id
    case .english: .en
    case .unknown: fallback
    }
  }

  private func rounded(_ score: Double) -> Double { (score * 10_000).rounded() / 10_000 }
}
