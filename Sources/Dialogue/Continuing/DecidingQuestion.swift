// SPDX-License-Identifier: GPL-3.0-or-later

package import Law

/// The one question of fact that best splits what a conditional verdict depends on, and where its answers lead.
///
/// The tree of the judgement has the smallest expected number of questions, so its root is the one to ask.
package struct DecidingQuestion: Sendable, Hashable {
  /// What an answer leads to.
  package enum Step: Sendable, Hashable {
    /// More must be known.
    case question(DecidingQuestion)
    /// All that matters is known: what to say, and what to take over.
    case settled(Utterance, Carried)
  }

  /// The conditional answer.
  package let turn: Turn
  package let fact: Fact
  private let yes: DecisionTree
  private let no: DecisionTree
  private let known: KnownFacts
  /// The questions answered so far, with the answers.
  private let said: [String]

  /// `nil` unless the verdict, of one act, depends on facts that can be asked for.
  package init?(_ turn: Turn) {
    guard turn.verdict == .conditional, turn.parts.isEmpty, let tree = turn.judgement?.tree else { return nil }
    self.init(turn, tree, known: turn.carried?.known ?? KnownFacts(), said: [])
  }

  private init?(_ turn: Turn, _ tree: DecisionTree, known: KnownFacts, said: [String]) {
    guard case .question(let fact, let yes, let no) = tree else { return nil }
    self.turn = turn
    self.fact = fact
    self.yes = yes
    self.no = no
    self.known = known
    self.said = said
  }

  /// The question, in the language of the answer.
  package var text: String {
    let condition = turn.answer.openConditions.first { $0.fact == fact }
    return condition?.question ?? Phrases.isItSo(condition?.label ?? fact.id, turn.language)
  }

  /// Where the answer yes (`true`) or no leads.
  package func next(_ holds: Bool) -> Step {
    var known = known
    known.learn(fact, holds: holds, kinds: turn.judgement?.kinds[fact.id] ?? [fact.id])
    let said = said + ["\(text) \(Phrases.yesOrNo(holds, turn.language))"]
    if let next = DecidingQuestion(turn, holds ? yes : no, known: known, said: said) { return .question(next) }
    return .settled(
      Utterance(([turn.question] + said).joined(separator: " / "), language: turn.language, id: turn.utterance.id),
      Carried(question: turn.question, topic: turn.topic, known: known))
  }
}
