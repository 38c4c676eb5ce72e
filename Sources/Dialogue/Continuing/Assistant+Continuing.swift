// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import Matching
import Law

/// Questions that continue an earlier one. Each is answered as the same question asked in full would be.
extension Assistant {
  /// The answer in the light of the turn before; `nil` when the question stands on its own.
  ///
  /// - Parameter alone: the answer without that turn.
  func answer(_ utterance: Utterance, alone: Turn, after previous: Carried, in context: AskingContext) -> Turn? {
    guard let reading = FollowUpReader(knowledge: knowledge).reading(alone, after: previous) else { return nil }
    var utterance = utterance
    let asked = utterance
    utterance.language =
      utterance.language
      ?? language(of: asked.text, fallback: language(of: previous.question, fallback: context.fallbackLanguage))
    var turn: Turn?
    switch reading {
    case .aspect(let intent):
      // Asked of nothing in particular, the matter stays what it was.
      var same = alone
      same.carried = previous
      turn = aspect(intent, utterance, after: previous, in: context) ?? same
    case .circumstances(let whole):
      turn =
        circumstances(alone.recognition, whole, utterance, after: previous, in: context)
        ?? question(whole, utterance, alone: alone, after: previous, in: context)
    case .question(let whole): turn = question(whole, utterance, alone: alone, after: previous, in: context)
    }
    turn?.utterance = asked
    return turn
  }

  /// The sanction or the basis of what was asked about, or the information that belongs to it.
  private func aspect(
    _ intent: QuestionIntent, _ utterance: Utterance, after previous: Carried, in context: AskingContext
  ) -> Turn? {
    guard let topic = previous.topic.flatMap(knowledge.topic) else { return nil }
    if intent == .basis || intent == .sanction && topic.kind == .conduct {
      return answer(utterance, resuming: previous, about: topic, in: context, asking: intent)
    }
    let chain = knowledge.book.chain(from: topic.id)
    let informing = chain.lazy.compactMap { conduct in
      self.knowledge.base.topics.first { $0.intent == intent && $0.about.contains(conduct) }
    }.first
    return informing.map { answer(utterance, resuming: previous, about: $0, in: context, asking: intent) }
  }

  /// The same topic with other facts; `nil` where the facts lead away from it, or where the question asked in full
  /// would not be answered as leniently.
  private func circumstances(
    _ named: Recognition, _ whole: FollowUp.Whole, _ utterance: Utterance, after previous: Carried,
    in context: AskingContext
  ) -> Turn? {
    guard let topic = previous.topic.flatMap(knowledge.topic),
      topic.contradictions(with: named, facet: knowledge.facet).isEmpty,
      named.addressees.allSatisfy({
        knowledge.book.ancestry(of: $0).contains(topic.addressee ?? knowledge.base.pack.defaultAddressee)
      })
    else { return nil }
    var carried = previous
    carried.known = previous.known.updated(with: KnownFacts(named), in: knowledge.book)
    let turn = answer(utterance, resuming: carried, about: topic, in: context)
    guard turn.verdict.isLenient else { return turn }
    let full = answerStanding(Utterance(whole.text, language: utterance.language), in: context)
    return full.verdict.isLenient ? turn : nil
  }

  /// The question put together from both, with the facts that hold from before; `nil` where it makes no sense.
  ///
  /// Where what was said means something stricter by itself, that is the answer.
  private func question(
    _ whole: FollowUp.Whole, _ utterance: Utterance, alone: Turn, after previous: Carried, in context: AskingContext
  ) -> Turn? {
    var known = previous.known
    if !known.isEmpty { known = known.updated(with: KnownFacts(alone.recognition), in: knowledge.book) }
    var context = context
    context.known = context.known.updated(with: known, in: knowledge.book)
    var turn = answerStanding(Utterance(whole.text, language: utterance.language, id: utterance.id), in: context)
    guard turn.verdict != .outOfScope else { return nil }
    if whole.isLoose, alone.verdict.isFound,
      turn.verdict == .unclear || turn.verdict.strictness < alone.verdict.strictness
    {
      turn = alone
    }
    turn.carried = Carried(question: whole.text, topic: turn.topic, known: known, added: whole.added)
    turn.receipt = Receipt.code(of: turn)
    return turn
  }
}
