// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import Law
import Matching

/// Chooses what a question is about from the matcher's candidates and the facts named in the words.
///
/// Facts decide between near topics: a topic that the words contradict cannot win, one whose facets are all named is
/// preferred. A doubt between topics whose verdicts differ ends in a question back or in the stricter one, never in a
/// lenient answer.
struct TopicSelector: Sendable {
  let knowledge: CompiledKnowledge
  let policy: SelectionPolicy

  /// A candidate after the facts were heard.
  struct Weighed: Sendable {
    let label: CompiledKnowledge.Label
    let id: String
    let score: Double
    let contradictions: [String]
  }

  enum Selection: Sendable {
    case topic(Topic, score: Double)
    case unclear([Topic])
    case refusal(Refusal?, score: Double)
  }

  /// Best first.
  func weigh(_ result: MatchResult, recognition: Recognition, context: AskingContext) -> [Weighed] {
    let builder = CaseBuilder(knowledge: knowledge)
    return result.candidates.map { match in
      let label = knowledge.label(match.label)
      guard case .topic(let index) = label else {
        return Weighed(label: label, id: knowledge.id(of: match.label), score: match.confidence, contradictions: [])
      }
      let topic = knowledge.base.topics[index]
      let contradictions = builder.contradictions(of: topic, with: recognition, context: context)
      let agreements = builder.agreements(of: topic, with: recognition)
      var score = match.confidence
      for _ in 0..<agreements.required { score *= policy.requiredBonus }
      for _ in 0..<agreements.preferred { score *= policy.preferredBonus }
      if !contradictions.isEmpty { score *= policy.contradictionFactor }
      return Weighed(label: label, id: topic.id, score: min(1, score), contradictions: contradictions)
    }.sorted { (-$0.score, $0.id) < (-$1.score, $1.id) }
  }

  /// The choice; `verdict` gives the verdict a topic would lead to.
  func select(_ weighed: [Weighed], band: MatchBand, verdict: (Topic) -> Verdict) -> Selection {
    guard let best = weighed.first else { return .refusal(nil, score: 0) }
    switch best.label {
    case .refusal(let index): return .refusal(knowledge.base.refusals[index], score: best.score)
    case .topic(let index):
      let topic = knowledge.base.topics[index]
      if band == .outOfScope { return .refusal(nil, score: best.score) }
      return choose(topic, best: best, among: weighed, band: band, verdict: verdict)
    }
  }

  private func choose(
    _ topic: Topic, best: Weighed, among weighed: [Weighed], band: MatchBand, verdict: (Topic) -> Verdict
  ) -> Selection {
    let own = verdict(topic)
    let rivals = weighed.dropFirst().compactMap { rival -> (topic: Topic, share: Double)? in
      guard case .topic(let index) = rival.label, best.score > 0 else { return nil }
      return (knowledge.base.topics[index], rival.score / best.score)
    }
    let near = rivals.filter { $0.share >= policy.rivalShare }
    if own == .allowed || own == .required {
      let barred = rivals.contains { rival in
        rival.share >= policy.lenientRivalShare && verdict(rival.topic).strictness > own.strictness
      }
      if barred || best.score < policy.lenientScore { return .unclear(choices(topic, near)) }
      return band == .answer || near.allSatisfy { verdict($0.topic) == own }
        ? .topic(topic, score: best.score) : .unclear(choices(topic, near))
    }
    if band == .answer { return .topic(topic, score: best.score) }
    let sameOrLighter = near.allSatisfy { verdict($0.topic).strictness <= own.strictness }
    return sameOrLighter && own.strictness > 1 ? .topic(topic, score: best.score) : .unclear(choices(topic, near))
  }

  private func choices(_ topic: Topic, _ near: [(topic: Topic, share: Double)]) -> [Topic] {
    Array(([topic] + near.map(\.topic)).prefix(policy.choices))
  }
}
