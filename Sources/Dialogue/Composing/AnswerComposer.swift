// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import Law

/// Puts an answer into words, in one language, on one date.
struct AnswerComposer: Sendable {
  let knowledge: CompiledKnowledge
  let language: TextLanguage
  let date: CalendarDate

  private var citations: CitationBuilder { CitationBuilder(knowledge: knowledge, date: date) }

  // MARK: Conducts

  /// The verdict on a conduct, with everything that belongs to it.
  func conduct(_ topic: Topic, _ judgement: Judgement, verdict: Verdict) -> Answer {
    var answer = Answer(
      headline: "\(Phrases.verdict(verdict, language)): \(topic.label[language])",
      reason: reason(topic, judgement, verdict: verdict))
    fill(&answer, topic, judgement)
    if verdict == .conditional {
      answer.openConditions = judgement.openFacts.map(openCondition)
      answer.branches = branches(judgement.tree)
    }
    return answer
  }

  /// What a question about the sanction or the basis of a conduct gets.
  func aspect(_ intent: QuestionIntent, of topic: Topic, _ judgement: Judgement, verdict: Verdict) -> Answer {
    let label = topic.label[language]
    var answer = Answer(headline: "", reason: "")
    fill(&answer, topic, judgement)
    switch intent {
    case .sanction:
      answer.headline = Phrases.sanctionHeadline(label, verdict, language)
      answer.reason =
        answer.sanctions.isEmpty
        ? Phrases.noSanction(language) : answer.sanctions.map(\.text).joined(separator: "\n")
    case .basis:
      answer.headline = Phrases.basisHeadline(label, verdict, language)
      answer.reason = summaries(judgement)
    default:
      answer.headline = "\(Phrases.verdict(verdict, language)): \(label)"
      answer.reason = reason(topic, judgement, verdict: verdict)
    }
    return answer
  }

  private func fill(_ answer: inout Answer, _ topic: Topic, _ judgement: Judgement) {
    let deciding = judgement.deciding.map { knowledge.book.norms[$0] }
    answer.citations = citations.citations(ofNorms: deciding)
    answer.sanctions = sanctions(judgement)
    for sanction in answer.sanctions {
      let extra = knowledge.sanction(sanction.id)?.version(on: date)?.citations ?? []
      for citation in citations.citations(extra)
      where !answer.citations.contains(where: { $0.label == citation.label }) {
        answer.citations.append(citation)
      }
    }
    answer.alternatives = topic.alternatives.map {
      AlternativeStatement(topic: $0.topic, text: $0.text[language])
    }
    if let exceptions = topic.exceptions { answer.exceptions.append(exceptions[language]) }
    answer.notes += notes(topic, deciding)
  }

  private func reason(_ topic: Topic, _ judgement: Judgement, verdict: Verdict) -> String {
    if let guidance = topic.guidance(for: verdict) { return guidance[language] }
    switch verdict {
    case .unregulated: return Phrases.unregulatedReason(language)
    case .conflicting: return Phrases.conflictingReason(language)
    case .conditional:
      return Phrases.conditionalReason(judgement.openFacts.map { openCondition($0).label }, language)
    default: return summaries(judgement, limit: 1)
    }
  }

  /// The own-words summaries of the provisions that decide.
  private func summaries(_ judgement: Judgement, limit: Int = 6) -> String {
    var seen: Set<String> = []
    var lines: [String] = []
    for index in judgement.deciding {
      guard let reference = knowledge.book.norms[index].citations.first, seen.insert(reference.provision).inserted,
        let citation = citations.citation(reference),
        let version = knowledge.provision(reference.provision)?.version(on: date)
      else { continue }
      lines.append("\(citation.label): \(version.summary[language])")
      if lines.count == limit { break }
    }
    return lines.joined(separator: "\n")
  }

  /// What the prohibitions nearest to the conduct threaten; a general clause further up speaks only when they are silent.
  private func sanctions(_ judgement: Judgement) -> [SanctionStatement] {
    let threatening = judgement.considered.filter { consideration in
      let norm = knowledge.book.norms[consideration.norm]
      return consideration.outcome.isDeciding && norm.modality == .prohibition && !norm.sanctions.isEmpty
    }
    let nearest = threatening.map(\.distance).min()
    let norms = threatening.filter { $0.distance == nearest }.map { knowledge.book.norms[$0.norm] }
    var seen: Set<String> = []
    return norms.flatMap(\.sanctions).filter { seen.insert($0).inserted }.compactMap { id in
      guard let sanction = knowledge.sanction(id), let version = sanction.version(on: date) else { return nil }
      return SanctionStatement(id: id, level: sanction.level, text: version.text[language])
    }
  }

  private func openCondition(_ fact: Fact) -> OpenCondition {
    switch fact {
    case .condition(let id):
      let condition = knowledge.book.conditions[id]
      return OpenCondition(
        fact: fact, label: condition?.label[language] ?? id, question: condition?.question?[language])
    case .addressee(let id):
      return OpenCondition(fact: fact, label: knowledge.book.addressees[id]?.label[language] ?? id, question: nil)
    }
  }

  private func branches(_ tree: DecisionTree) -> [AnswerBranch] {
    tree.branches.map { branch in
      AnswerBranch(
        literals: branch.literals.map {
          AnswerBranch.Literal(fact: $0.fact, holds: $0.holds, label: openCondition($0.fact).label)
        },
        verdict: branch.verdict,
        citations: citations.citations(branch.norms.flatMap { knowledge.book.norms[$0].citations }))
    }
  }

  private func notes(_ topic: Topic, _ norms: [Norm]) -> [String] {
    var notes: [String] = []
    for norm in norms where norm.modality == .permission {
      if let reasoning = norm.reasoning { notes.append(reasoning[language]) }
    }
    for conflict in knowledge.base.conflicts where conflict.topics.contains(topic.id) {
      if let settled = conflict.settled {
        notes.append(settled[language])
      } else {
        notes += conflict.positions.map { position in
          let date = position.date.map { " (\($0))" } ?? ""
          return "\(position.by)\(date): \(position.text[language])"
        }
      }
      notes.append(conflict.advice[language])
    }
    var seen: Set<String> = []
    return notes.filter { seen.insert($0).inserted }
  }

  // MARK: Everything else

  func info(_ topic: Topic, _ answer: Topic.Answer) -> Answer {
    Answer(
      headline: topic.label[language], reason: answer.text[language],
      alternatives: topic.alternatives.map { AlternativeStatement(topic: $0.topic, text: $0.text[language]) },
      citations: citations.citations(answer.citations))
  }

  func unclear(_ topics: [Topic]) -> Answer {
    Answer(
      headline: Phrases.unclearHeadline(language), reason: "",
      choices: topics.map { Answer.Choice(topic: $0.id, label: $0.label[language]) })
  }

  func refusal(_ refusal: Refusal?) -> Answer {
    if let refusal { return Answer(headline: refusal.label[language], reason: refusal.reply[language]) }
    return Answer(
      headline: Phrases.outOfScopeHeadline(language),
      reason: Phrases.outOfScopeReason(knowledge.base.pack.escalation.map { $0.label[language] }, language))
  }

  /// Appended to any answer that cites law below high confidence.
  func confidenceNote(_ citations: [Citation]) -> String? {
    let doubtful = citations.filter { $0.confidence < .high }.map(\.label)
    return doubtful.isEmpty ? nil : Phrases.confidenceNote(doubtful, language)
  }
}
