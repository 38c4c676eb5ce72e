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
      guard case .topic(let index) = knowledge.label(match.label) else { return nil }
      let topic = knowledge.base.topics[index]
      let contradictions = cases.contradictions(of: topic, with: recognition, context: context)
      return contradictions.isEmpty
        ? nil : Candidate(topic: topic.id, score: match.confidence, contradictions: contradictions)
    }
  }

  /// What else a question may mean when it says more than the wordings of a topic; `nil` when nothing stricter.
  ///
  /// A freedom covers what it is about and no more: the words that none of its wordings has are read alone, and an
  /// aggravating condition that is stated speaks by itself.
  func excess(
    beyond topic: Topic, in question: PreparedQuestion, _ recognition: Recognition, verdict: (Topic) -> Verdict
  ) -> [Topic]? {
    let worsened = recognition.conditions.contains { id, holds in
      holds && knowledge.book.conditions[id]?.isAggravating == true && topic.facts[id] == nil
    }
    guard let label = knowledge.label(of: topic.id) else { return worsened ? [] : nil }
    let background = knowledge.base.words.background.all
    let rest = knowledge.matcher.remainder(question, beyond: label) { background.contains($0.meant) }
    let own = verdict(topic).strictness
    var others: [Topic] = []
    var score = 0.0
    for match in knowledge.matcher.match(rest).candidates {
      guard case .topic(let index) = knowledge.label(match.label) else { continue }
      let other = knowledge.base.topics[index]
      guard other.kind == .conduct, verdict(other).strictness > own else { continue }
      score += match.confidence
      others.append(other)
    }
    return worsened || score >= policy.excessScore ? others : nil
  }

  /// The choice; `verdict` gives the verdict a topic would lead to, `excess` what else the words may mean if they say
  /// more than a topic covers.
  func select(
    _ weighed: [Weighed], band: MatchBand, knownWords: Int = .max, verdict: @escaping (Topic) -> Verdict,
    excess: (Topic) -> [Topic]? = { _ in nil }
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
    return choose(topics, band: band, excess: excess)
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

  private func choose(_ options: [Option], band: MatchBand, excess: (Topic) -> [Topic]?) -> Selection {
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
    if band == .answer || best.topic.kind == .info && best.score >= policy.infoScore {
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
    return .unclear(near.prefix(policy.choices).map(\.topic))
  }
}

extension Verdict {
  /// Whether a mistake in this direction can cost somebody their post.
  var isLenient: Bool { self == .allowed || self == .required }

  /// Whether it is about a topic that was found.
  var isFound: Bool { self != .unclear && self != .outOfScope }
}
