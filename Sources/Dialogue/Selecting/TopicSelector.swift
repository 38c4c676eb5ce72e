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

  private var cases: CaseBuilder { CaseBuilder(knowledge: knowledge) }

  /// A candidate after the facts were heard.
  struct Weighed: Sendable {
    let label: CompiledKnowledge.Label
    let id: String
    let score: Double
  }

  enum Selection: Sendable {
    case topic(Topic, score: Double)
    case unclear([Topic])
    case refusal(Refusal?, score: Double)
  }

  /// What the facts add to the score of a label, on the classifier's scale; `nil` rules it out.
  func adjustment(_ label: Int32, recognition: Recognition, context: AskingContext) -> Float? {
    guard case .topic(let index) = knowledge.label(label) else { return 0 }
    let topic = knowledge.base.topics[index]
    guard cases.contradictions(of: topic, with: recognition, context: context).isEmpty else { return nil }
    let agreements = cases.agreements(of: topic, with: recognition)
    return Float(agreements.required) * policy.requiredBonus + Float(agreements.preferred) * policy.preferredBonus
  }

  /// The candidates with what they stand for, best first.
  func weigh(_ result: MatchResult) -> [Weighed] {
    result.candidates.map { match in
      Weighed(label: knowledge.label(match.label), id: knowledge.id(of: match.label), score: match.confidence)
    }
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
    if band == .answer || topic.kind == .info && best.score >= policy.infoScore {
      return .topic(topic, score: best.score)
    }
    let sameOrLighter = near.allSatisfy { verdict($0.topic).strictness <= own.strictness }
    return sameOrLighter && own.strictness > 1 ? .topic(topic, score: best.score) : .unclear(choices(topic, near))
  }

  private func choices(_ topic: Topic, _ near: [(topic: Topic, share: Double)]) -> [Topic] {
    Array(([topic] + near.map(\.topic)).prefix(policy.choices))
  }
}
