// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Knowledge
import Law

/// Finds for whom, in which phases and how long an answer holds.
struct ItemScope {
  private let knowledge: CompiledKnowledge
  private let phases: Set<String>

  init(_ knowledge: CompiledKnowledge) {
    self.knowledge = knowledge
    phases = Set(knowledge.base.conditions.filter(\.isPhase).map(\.id))
  }

  func item(
    _ id: String, _ topic: Topic, label: LocalizedText, questions: Wordings, isAsked: Bool, turns: [Turn]
  ) -> FAQItem {
    let norms = turns.first?.judgement?.deciding.map { knowledge.book.norms[$0] } ?? []
    let conditions =
      norms.flatMap { $0.conditions + $0.exceptions } + (turns.first?.facts.conditions.keys.sorted() ?? [])
    return FAQItem(
      id: id, topic: topic.id, label: label, questions: questions, isAsked: isAsked, reviewed: topic.reviewed,
      validity: turns.first.flatMap { validity($0, topic) },
      addressees: Set(norms.flatMap(\.addressees) + [topic.addressee].compactMap(\.self)).sorted(),
      phases: phases.intersection(conditions).sorted(), turns: turns)
  }

  /// The common span of the provisions cited and, for information, of the text; `nil` when it cites nothing dated.
  private func validity(_ turn: Turn, _ topic: Topic) -> Validity? {
    let text = topic.kind == .info ? topic.answer(on: turn.date)?.validity : nil
    let law = turn.answer.citations.compactMap { knowledge.validity(of: $0, on: turn.date) }
    return ([text].compactMap(\.self) + law).reduce(nil) { span, next in
      guard let span else { return next }
      return span.intersection(next)
    }
  }
}

extension CompiledKnowledge {
  /// The span in which the wording cited is in force; `nil` where it is not on the date.
  func validity(of citation: Citation, on date: CalendarDate) -> Validity? {
    guard let version = provision(citation.provision)?.version(on: date),
      let instrument = instrument(citation.instrument)
    else { return nil }
    return version.validity.intersection(instrument.validity)
  }
}
