// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Knowledge
import Law

extension TurnExplanation {
  /// What the words named: persons, circumstances, facets, intent and date.
  func recognised(_ turn: Turn) -> [String] {
    let language = turn.language
    let found = turn.recognition
    var items = found.addressees.map {
      "\(ExplanationWording.addressee[language]): \(addressee($0, language))"
    }
    for (condition, holds) in found.conditions.sorted(by: { $0.key < $1.key }) {
      let word: ExplanationWording = holds ? .stated : .denied
      items.append("\(sentences.condition(condition, language)) (\(word[language]))")
    }
    items += facets(found.facets, .stated, language) + facets(found.deniedFacets, .denied, language)
    if !found.intents.isEmpty {
      let intents = found.intents.map { ExplanationWording.intent($0, language) }.joined(separator: ", ")
      items.append("\(ExplanationWording.intent[language]): \(intents)")
    }
    if let date = found.date {
      items.append("\(ExplanationWording.date[language]): \(LongDate.text(date.date, language)) (\"\(date.phrase)\")")
    }
    return items.isEmpty ? [ExplanationWording.nothingRecognised[language]] : items
  }

  /// Whom, on which date and under which circumstances the judge was asked.
  func judgedFor(_ turn: Turn) -> [String] {
    let language = turn.language
    let circumstances = turn.facts.conditions.sorted { $0.key < $1.key }.map { condition, holds in
      let word: ExplanationWording = holds ? .holds : .holdsNot
      let label = sentences.condition(condition, language)
      return "\(ExplanationWording.factsUsed[language]): \(label) (\(word[language]))"
    }
    return [
      "\(ExplanationWording.addressee[language]): \(addressee(turn.facts.addressee, language))",
      "\(ExplanationWording.date[language]): \(LongDate.text(turn.date, language))",
    ] + circumstances
  }

  /// Each candidate with its score in percent and what in the words speaks against it.
  func candidates(_ turn: Turn) -> [String] {
    turn.candidates.map { candidate in
      let against =
        candidate.contradictions.isEmpty
        ? ""
        : "; \(ExplanationWording.speaksAgainst[turn.language]): \(candidate.contradictions.joined(separator: ", "))"
      return name(of: candidate, turn.language) + against
    }
  }

  /// Label, identifier and score in percent.
  func name(of candidate: Candidate, _ language: TextLanguage) -> String {
    let label =
      knowledge.topic(candidate.topic)?.label[language]
      ?? knowledge.base.refusals.first { $0.id == candidate.topic }?.label[language]
    let name = label.map { "\($0) [\(candidate.topic)]" } ?? candidate.topic
    return "\(name) \(Int((candidate.score * 100).rounded()))%"
  }

  /// A norm as a sentence behind what became of it.
  func norm(_ considered: Judgement.Consideration, _ judgement: Judgement, _ language: TextLanguage) -> String {
    let norm = knowledge.book.norms[considered.norm]
    var outcome = ExplanationWording.outcome(considered.outcome, language)
    if !considered.defeatedBy.isEmpty {
      let winners = considered.defeatedBy.map { sentences.places(knowledge.book.norms[$0].citations) }
      let isAlways = considered.outcome == .defeated
      outcome = isAlways ? "" : "\(outcome), "
      outcome += (isAlways ? ExplanationWording.defeatedBy : .mayYield)[language]
      outcome += " \(winners.joined(separator: "; "))"
    }
    if considered.outcome == .notApplicable {
      let missing = norm.conditions.filter { judgement.facts.conditions[$0] == false }
      let barring = norm.exceptions.filter { judgement.facts.conditions[$0] == true }
      let causes =
        missing.map { "\(sentences.condition($0, language)) \(ExplanationWording.holdsNot[language])" }
        + barring.map { "\(sentences.condition($0, language)) \(ExplanationWording.holds[language])" }
      if !causes.isEmpty { outcome += " (\(causes.joined(separator: "; ")))" }
    }
    return "\(outcome): \(sentences.sentence(norm, language))"
  }

  /// What the answer depends on: the cases of a conditional one, else the one known fact whose opposite gives
  /// another verdict, what the asker said before what was taken as the situation.
  func flips(_ turn: Turn, _ judgement: Judgement) -> [String] {
    guard let conduct = turn.topic else { return [] }
    let language = turn.language
    if judgement.verdict == .conditional {
      return turn.answer.branches.isEmpty
        ? judgement.openFacts.map { label($0, language) }
        : BranchSentence(language: language).sentences(turn.answer.branches)
    }
    let judge = Judge(knowledge.book)
    let known = judgement.facts.conditions.sorted { $0.key < $1.key }
    let stated = known.filter { turn.recognition.conditions[$0.key] != nil }
    for (condition, holds) in stated + known.filter({ turn.recognition.conditions[$0.key] == nil }) {
      var facts = judgement.facts
      facts.conditions[condition] = !holds
      let judged = judge.judgement(on: conduct, facts: facts, date: judgement.date).verdict
      let verdict = knowledge.verdict(judged, on: conduct)
      guard verdict != turn.conductVerdict else { continue }
      let word: ExplanationWording = holds ? .holdsNot : .holds
      let outcome = Phrases.verdict(verdict, language).lowercased()
      return [
        "\(ExplanationWording.otherwiseStated[language]) \"\(sentences.condition(condition, language))\" "
          + "\(word[language]): \(outcome)"
      ]
    }
    return otherPerson(turn, conduct, judgement, judge).map { [$0] } ?? []
  }

  /// The widest kind of person for whom the verdict would be another.
  private func otherPerson(
    _ turn: Turn, _ conduct: String, _ judgement: Judgement, _ judge: Judge
  ) -> String? {
    let language = turn.language
    let kin = knowledge.book.ancestry(of: judgement.facts.addressee)
    let others = knowledge.book.addressees.values.filter { other in
      !kin.contains(other.id) && !knowledge.book.ancestry(of: other.id).contains(judgement.facts.addressee)
    }.sorted { (knowledge.book.ancestry(of: $0.id).count, $0.id) < (knowledge.book.ancestry(of: $1.id).count, $1.id) }
    for other in others {
      var facts = judgement.facts
      facts.addressee = other.id
      let judged = judge.judgement(on: conduct, facts: facts, date: judgement.date).verdict
      let verdict = knowledge.verdict(judged, on: conduct)
      guard verdict != turn.conductVerdict, verdict.isJudged else { continue }
      let outcome = Phrases.verdict(verdict, language).lowercased()
      return "\(ExplanationWording.otherPerson[language]) \(other.label[language]): \(outcome)"
    }
    return nil
  }

  private func facets(
    _ values: [String: [String]], _ word: ExplanationWording, _ language: TextLanguage
  ) -> [String] {
    values.sorted { $0.key < $1.key }.map { facet, values in
      let known = knowledge.facet(facet)?.values ?? []
      let labels = values.map { value in known.first { $0.id == value }?.label[language] ?? value }
      return "\(facet): \(labels.joined(separator: ", ")) (\(word[language]))"
    }
  }

  private func label(_ fact: Fact, _ language: TextLanguage) -> String {
    fact.isCondition ? sentences.condition(fact.id, language) : addressee(fact.id, language)
  }

  private func addressee(_ id: String, _ language: TextLanguage) -> String {
    knowledge.book.addressees[id]?.label[language] ?? id
  }
}
