// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Knowledge
import Law

extension TurnExplanation {
  /// The exceptions of the norms that bear on the verdict: which apply, which do not, and which depend on facts
  /// that are not known.
  func exceptions(_ turn: Turn, _ judgement: Judgement) -> [String] {
    let language = turn.language
    var found: [(state: ExplanationWording, text: String)] = []
    for considered in judgement.considered {
      let norm = knowledge.book.norms[considered.norm]
      let place = sentences.places(norm.citations)
      if norm.modality == .permission, !norm.overrides.isEmpty {
        let texts = norm.conditions.map { sentences.condition($0, language) }
        let text = texts.isEmpty ? sentences.sentence(norm, language) : texts.joined(separator: "; ")
        found.append((state(considered.outcome), texts.isEmpty || place.isEmpty ? text : "\(text) (\(place))"))
      } else if considered.outcome != .notApplicable || norm.exceptions.contains(where: { isKnown($0, judgement) }) {
        found += norm.exceptions.map { exception in
          (state(exception, judgement), "\(sentences.condition(exception, language)) (\(place))")
        }
      }
    }
    var seen: Set<String> = []
    return found.map { "\($0.state[language]): \($0.text)" }.filter { seen.insert($0).inserted }
  }

  private func isKnown(_ condition: String, _ judgement: Judgement) -> Bool {
    judgement.facts.conditions[condition] != nil
  }

  private func state(_ outcome: Judgement.Consideration.Outcome) -> ExplanationWording {
    switch outcome {
    case .decides: .applied
    case .mayDecide: .notKnown
    case .defeated, .notApplicable: .notApplied
    }
  }

  private func state(_ condition: String, _ judgement: Judgement) -> ExplanationWording {
    if let holds = judgement.facts.conditions[condition] { return holds ? .applied : .notApplied }
    // Of a group exactly one holds.
    let others = knowledge.book.group(of: condition).filter { $0 != condition }
    return others.contains { judgement.facts.conditions[$0] == true } ? .notApplied : .notKnown
  }
}
