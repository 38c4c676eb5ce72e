// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import Law
import Matching
import TextAnalysis

/// Chooses what a question is about from the matcher's candidates and the facts named in the words.
///
/// Facts decide between near topics: a topic that the words contradict cannot win, one whose facets are all named is
/// preferred. A doubt between topics whose verdicts differ ends in a question back or in the stricter one, never in a
/// lenient answer.
struct TopicSelector: Sendable {
  let knowledge: CompiledKnowledge
  let policy: SelectionPolicy

  private var cases: CaseBuilder { CaseBuilder(knowledge: knowledge) }
  private var profiles: TopicProfiles { knowledge.profiles }

  /// A candidate after the facts were heard.
  struct Weighed: Sendable {
    let label: CompiledKnowledge.Label
    let id: String
    let score: Double
    /// Whether the words name every facet that the topic requires.
    let isNamed: Bool
  }

  enum Selection: Sendable {
    case topic(Topic, score: Double)
    case unclear([Topic])
    case refusal(Refusal?, score: Double)
  }

  /// What the facts add to the score of each label, on the classifier's scale; -∞ rules it out.
  func adjustments(_ facts: FactSet, recognition: Recognition, context: AskingContext) -> [Float] {
    let weights = AgreementWeights(
      required: policy.requiredBonus, preferred: policy.preferredBonus, missing: policy.missingPenalty,
      excluded: policy.excludedPenalty, intents: intentAgreements(recognition))
    let isClash = (0..<profiles.addressees.count).map {
      cases.addresseeClash(about: profiles.addressees[$0], with: recognition, facts, context: context) != nil
    }
    return profiles.adjustments(by: facts, weights, isClash: isClash)
      + repeatElement(0, count: knowledge.base.refusals.count)
  }

  /// How what is asked fits an info topic of each intent: its own intent speaks for it, a plain question of permission
  /// against it.
  private func intentAgreements(_ recognition: Recognition) -> [Float] {
    let asksForVerdict = recognition.intents.allSatisfy(\.asksForVerdict)
    return QuestionIntent.allCases.map {
      recognition.intents.contains($0) ? policy.intentBonus : asksForVerdict ? -policy.intentPenalty : 0
    }
  }

  /// The candidates with what they stand for, best first.
  func weigh(_ result: MatchResult, _ facts: FactSet) -> [Weighed] {
    result.candidates.map { match in
      let label = knowledge.label(match.label)
      var isNamed = true
      if case .topic(let index) = label { isNamed = profiles.agreements(index, with: facts).missing == 0 }
      return Weighed(
        label: label, id: knowledge.id(of: match.label), score: match.confidence, isNamed: isNamed)
    }.sorted { ($1.score, $0.id) < ($0.score, $1.id) }
  }

  /// The topics that the words alone would have favoured but the facts ruled out, at most two.
  ///
  /// - Parameter adjustments: by which they are ruled out, see ``adjustments(_:recognition:context:)``.
  func ruledOut(
    _ question: PreparedQuestion, _ adjustments: [Float], recognition: Recognition, context: AskingContext
  ) -> [Candidate] {
    let favoured = knowledge.matcher.leading(question, limit: 2)
    guard favoured.contains(where: { adjustments[Int($0)] == -.infinity }) else { return [] }
    return knowledge.matcher.match(question).candidates.prefix(2).compactMap { match in
      guard let topic = topic(of: match) else { return nil }
      let contradictions = cases.contradictions(of: topic, with: recognition, context: context)
      return contradictions.isEmpty
        ? nil : Candidate(topic: topic.id, score: match.confidence, contradictions: contradictions)
    }
  }

  /// The topic that is matched, unless it is a refusal.
  private func topic(of match: Match) -> Topic? {
    guard case .topic(let index) = knowledge.label(match.label) else { return nil }
    return knowledge.base.topics[index]
  }

  /// What else a question may mean when it says more than the wordings of a topic; `nil` when nothing stricter.
  ///
  /// A freedom covers what it is about and no more: the words that none of its wordings has are read alone, a clause
  /// with several of them is read as a question of its own, and an aggravating condition that is stated speaks by
  /// itself.
  func excess(
    beyond topic: Topic, in question: PreparedQuestion, _ recognition: Recognition, _ context: AskingContext,
    verdict: (Topic) -> Verdict
  ) -> [Topic]? {
    let worsened = recognition.conditions.contains { id, holds in
      holds && knowledge.book.conditions[id]?.isAggravating == true && topic.facts[id] == nil
    }
    guard let label = knowledge.label(of: topic.id) else { return worsened ? [] : nil }
    let background = knowledge.base.words.background.all
    func foreign(_ question: PreparedQuestion) -> AnalyzedText {
      knowledge.matcher.remainder(question, beyond: label) { background.contains($0.meant) }
    }
    let rest = foreign(question)
    let others = stricter(knowledge.matcher.match(rest), than: topic, verdict)
    if worsened || others.score >= policy.excessScore { return others.topics }
    // A clause says no more that is foreign than the whole does.
    guard rest.tokens.count >= policy.foreignWords else { return nil }
    let clauses = knowledge.recogniser.clauses(of: question.text)
    guard clauses.count > 1 else { return nil }
    for clause in clauses where foreign(knowledge.matcher.prepare(clause)).tokens.count >= policy.foreignWords {
      let result = match(clause, of: recognition, in: context)
      guard result.knownWords >= policy.wordsNeeded else { continue }
      let others = stricter(result, than: topic, verdict)
      if others.score >= policy.clauseScore { return others.topics }
    }
    return nil
  }

  /// The strict conduct that a clause names by itself where the whole, a story or several sentences, does not.
  func decidingClause(
    of text: AnalyzedText, _ recognition: Recognition, _ context: AskingContext, verdict: (Topic) -> Verdict
  ) -> Selection? {
    let clauses = knowledge.recogniser.clauses(of: text)
    guard clauses.count > 1 else { return nil }
    var found: (topic: Topic, score: Double)?
    for clause in clauses {
      let result = match(clause, of: recognition, in: context)
      guard result.knownWords >= policy.wordsNeeded, let best = result.candidates.first,
        best.confidence >= policy.clauseScore, best.confidence > found?.score ?? 0, let topic = topic(of: best)
      else { continue }
      if topic.kind == .conduct, verdict(topic).strictness > 1 { found = (topic, best.confidence) }
    }
    return found.map { .topic($0.topic, score: $0.score) }
  }

  /// The candidates for a clause read alone, about whom and what the whole is where it does not say itself.
  private func match(_ clause: AnalyzedText, of whole: Recognition, in context: AskingContext) -> MatchResult {
    var clause = clause
    var heard = knowledge.recogniser.recognise(clause, today: context.today)
    for (facet, values) in whole.facets where heard.facets[facet] == nil && heard.deniedFacets[facet] == nil {
      heard.facets[facet] = values
    }
    heard.addressees = whole.addressees
    clause.tags = heard.tags
    let facts = FactSet(heard, stated: context.conditions, in: profiles)
    return knowledge.matcher.match(
      knowledge.matcher.prepare(clause), adjustments: adjustments(facts, recognition: heard, context: context))
  }

  /// The conducts among the candidates that lead to something stricter, and how likely they are together.
  private func stricter(
    _ result: MatchResult, than topic: Topic, _ verdict: (Topic) -> Verdict
  ) -> (topics: [Topic], score: Double) {
    let own = verdict(topic).strictness
    var topics: [Topic] = []
    var score = 0.0
    for match in result.candidates {
      guard let other = self.topic(of: match), other.kind == .conduct, verdict(other).strictness > own else { continue }
      topics.append(other)
      score += match.confidence
    }
    return (topics, score)
  }

  /// The choice; `verdict` gives the verdict a topic would lead to, `excess` what else the words may mean if they say
  /// more than a topic covers, `clause` what a part of them says when the whole is unclear.
  func select(
    _ weighed: [Weighed], band: MatchBand, knownWords: Int = .max, verdict: @escaping (Topic) -> Verdict,
    excess: (Topic) -> [Topic]? = { _ in nil }, clause: () -> Selection? = { nil }
  ) -> Selection {
    guard let best = weighed.first else { return .refusal(nil, score: 0) }
    let topics = weighed.compactMap { candidate -> Option? in
      guard case .topic(let index) = candidate.label else { return nil }
      return Option(knowledge, index, score: candidate.score, isNamed: candidate.isNamed, judged: verdict)
    }
    if case .refusal(let index) = best.label {
      // Many topics that are each a little likely outweigh one class outside that is hardly likelier.
      let mass = topics.reduce(0) { $0 + $1.score }
      if best.score >= policy.refusalScore || mass <= best.score || band == .outOfScope {
        return .refusal(knowledge.base.refusals[index], score: best.score)
      }
    } else if band == .outOfScope {
      return .refusal(nil, score: best.score)
    }
    // One word alone may mean anything, unless it stands so among the wordings.
    if knownWords < policy.wordsNeeded, best.score < 1 || topics.first?.verdict.isLenient == true {
      return .unclear(topics.prefix(policy.choices).map(\.topic))
    }
    return choose(topics, band: band, excess: excess, clause: clause)
  }

  /// A topic that may be meant, with where it would lead.
  private final class Option {
    private let knowledge: CompiledKnowledge
    private let index: Int
    let score: Double
    let isNamed: Bool
    private let judged: (Topic) -> Verdict

    init(
      _ knowledge: CompiledKnowledge, _ index: Int, score: Double, isNamed: Bool, judged: @escaping (Topic) -> Verdict
    ) {
      self.knowledge = knowledge
      self.index = index
      self.score = score
      self.isNamed = isNamed
      self.judged = judged
    }

    // Looked up and judged when first asked for: most candidates are too unlikely to matter.
    lazy var topic = knowledge.base.topics[index]
    lazy var verdict = judged(topic)
  }

  private func choose(
    _ options: [Option], band: MatchBand, excess: (Topic) -> [Topic]?, clause: () -> Selection?
  ) -> Selection {
    guard let best = options.first, best.score > 0 else { return .refusal(nil, score: 0) }
    let near = options.filter { $0.score >= policy.rivalShare * best.score }
    let verdict = best.verdict
    if verdict.isLenient {
      let barred = options.contains { rival in
        rival.score >= policy.lenientRivalShare * best.score && rival.verdict != .info
          && rival.verdict.strictness > verdict.strictness
      }
      // Between a freedom and information about the same matter, the information is the safe answer.
      if !barred, let information = near.first(where: { $0.verdict == .info }) {
        return .topic(information.topic, score: information.score)
      }
      // A freedom must be asked for by name: in the words that its topic requires, or in one of its wordings.
      let isAsked = best.isNamed && best.score >= policy.lenientScore || best.score == 1
      let others = excess(best.topic)
      if !barred, isAsked, others == nil { return .topic(best.topic, score: best.score) }
      let offered = near.map(\.topic) + (others ?? []).filter { other in !near.contains { $0.topic.id == other.id } }
      return .unclear(Array(offered.prefix(policy.choices)))
    }
    if band == .answer || verdict == .info && best.score >= policy.infoScore {
      return .topic(best.topic, score: best.score)
    }
    // In doubt the stricter: those that lead to the same verdict speak together.
    let total = options.reduce(0) { $0 + $1.score }
    let agreeing = options.filter { $0.verdict == verdict }.reduce(0) { $0 + $1.score }
    if verdict.strictness > 1, agreeing >= policy.agreementShare * total, agreeing >= policy.agreementScore {
      return .topic(best.topic, score: best.score)
    }
    // Asking back with a single choice helps nobody.
    if near.count == 1, best.score >= policy.loneScore { return .topic(best.topic, score: best.score) }
    return clause() ?? .unclear(near.prefix(policy.choices).map(\.topic))
  }
}

extension Verdict {
  /// Whether a mistake in this direction can cost somebody their post.
  var isLenient: Bool { self == .allowed || self == .required }

  /// Whether it is about a topic that was found.
  var isFound: Bool { self != .unclear && self != .outOfScope }
}
