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

  /// What the facts add to the score of each label, on the classifier's scale; `nil` rules it out.
  func adjustments(recognition: Recognition, context: AskingContext) -> [Float?] {
    let profiles = knowledge.profiles
    let facts = FactSet(recognition, stated: context.conditions, in: profiles)
    let clashes = (0..<profiles.addressees.count).map {
      cases.addresseeClash(about: profiles.addressees[$0], with: recognition, facts, context: context) != nil
    }
    var adjustments = [Float?](repeating: 0, count: profiles.count + knowledge.base.refusals.count)
    for topic in 0..<profiles.count {
      let isRuledOut =
        profiles.addressee(topic).map { clashes[$0] } == true || profiles.isContradicted(topic, by: facts)
      adjustments[topic] = isRuledOut ? nil : adjustment(of: topic, facts, recognition)
    }
    return adjustments
  }

  private func adjustment(of topic: Int, _ facts: FactSet, _ recognition: Recognition) -> Float {
    let agreements = knowledge.profiles.agreements(topic, with: facts)
    return Float(agreements.required) * policy.requiredBonus + Float(agreements.preferred) * policy.preferredBonus
      - Float(agreements.missing) * policy.missingPenalty - Float(agreements.excluded) * policy.excludedPenalty
      + intentAgreement(topic, recognition)
  }

  /// Whether what is asked fits an info topic: its own intent speaks for it, a plain question of permission against it.
  private func intentAgreement(_ topic: Int, _ recognition: Recognition) -> Float {
    guard !knowledge.profiles.isConduct(topic), let intent = knowledge.profiles.intent(topic) else { return 0 }
    if recognition.intents.contains(intent) { return policy.intentBonus }
    return recognition.intents.allSatisfy(\.asksForVerdict) ? -policy.intentPenalty : 0
  }

  /// The candidates with what they stand for, best first.
  func weigh(_ result: MatchResult, recognition: Recognition) -> [Weighed] {
    let facts = FactSet(recognition, stated: [:], in: knowledge.profiles)
    return result.candidates.map { match in
      let label = knowledge.label(match.label)
      var isNamed = true
      if case .topic(let index) = label {
        isNamed = knowledge.profiles.agreements(index, with: facts).missing == 0
      }
      return Weighed(
        label: label, id: knowledge.id(of: match.label), score: match.confidence, isNamed: isNamed)
    }.sorted { ($1.score, $0.id) < ($0.score, $1.id) }
  }

  /// The topics that the words alone would have favoured but the facts ruled out, at most two.
  func ruledOut(_ question: PreparedQuestion, recognition: Recognition, context: AskingContext) -> [Candidate] {
    knowledge.matcher.match(question).candidates.prefix(2).compactMap { match in
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
      let topic = knowledge.base.topics[index]
      return Option(topic: topic, score: candidate.score, isNamed: candidate.isNamed, judged: verdict)
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
  private struct Option {
    let topic: Topic
    let score: Double
    let isNamed: Bool
    let judged: (Topic) -> Verdict

    /// Judged when it is asked for: most candidates are too unlikely to matter.
    var verdict: Verdict { judged(topic) }
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
}
