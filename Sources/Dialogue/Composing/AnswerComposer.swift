// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import Law
import TextAnalysis

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
      answer.openConditions = judgement.openFacts.map { openCondition($0, judgement) }
      answer.branches = branches(judgement, topic)
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
      return Phrases.conditionalReason(judgement.openFacts.map { openCondition($0, judgement).label }, language)
    default: return summaries(judgement, limit: 1)
    }
  }

  /// The own-words summaries of the provisions that decide.
  private func summaries(_ judgement: Judgement, limit: Int = 6) -> String {
    summaries(judgement.deciding.compactMap { knowledge.book.norms[$0].citations.first }, limit: limit)
  }

  private func summaries(_ references: [Norm.Reference], limit: Int = 6) -> String {
    var seen: Set<String> = []
    var lines: [String] = []
    for reference in references {
      guard seen.insert(reference.provision).inserted, let citation = citations.citation(reference),
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

  private func openCondition(_ fact: Fact, _ judgement: Judgement) -> OpenCondition {
    switch fact {
    case .condition(let id):
      let condition = knowledge.book.conditions[id]
      return OpenCondition(
        fact: fact, label: condition?.label[language] ?? id, question: condition?.question?[language])
    case .addressee(let id):
      let label = person(id, judgement.kinds)
      return OpenCondition(fact: fact, label: label, question: Phrases.areYou(label, language))
    }
  }

  /// The kinds of person that a fact stands for, and the narrower ones that it does not.
  private func person(_ id: String, _ kinds: [String: [String]]) -> String {
    let own = kinds[id] ?? [id]
    func isBelow(_ kind: String, _ wider: [String]) -> Bool {
      knowledge.book.ancestry(of: kind).dropFirst().contains(where: wider.contains)
    }
    func labels(_ ids: [String]) -> [String] {
      ids.filter { !isBelow($0, ids) }.map { knowledge.book.addressees[$0]?.label[language] ?? $0 }
    }
    let others = kinds.filter { $0.key != id }.flatMap(\.value).filter { isBelow($0, own) }.sorted()
    let names = Phrases.or(labels(own), language)
    return others.isEmpty ? names : "\(names) (\(Phrases.otherThan(labels(others), language)))"
  }

  private func branches(_ judgement: Judgement, _ topic: Topic) -> [AnswerBranch] {
    judgement.tree.branches.map { branch in
      AnswerBranch(
        literals: branch.literals.map {
          AnswerBranch.Literal(fact: $0.fact, holds: $0.holds, label: openCondition($0.fact, judgement).label)
        },
        verdict: knowledge.verdict(branch.verdict, on: topic.id),
        citations: citations.citations(branch.norms.flatMap { knowledge.book.norms[$0].citations }))
    }
  }

  private func notes(_ topic: Topic, _ norms: [Norm]) -> [String] {
    var notes: [String] = []
    for norm in norms where norm.modality == .permission {
      if let reasoning = norm.reasoning { notes.append(reasoning[language]) }
    }
    for conflict in knowledge.conflicts(about: topic.id) {
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

  /// What of the facts stated outside the words had a part in a judgement; `nil` when none had.
  func statedNote(_ known: KnownFacts, _ judgement: Judgement) -> String? {
    guard !known.isEmpty else { return nil }
    let norms = judgement.considered.map { knowledge.book.norms[$0.norm] }
    let relevant = Set(norms.flatMap { $0.conditions + $0.exceptions }.flatMap(knowledge.book.group))
    func label(_ id: String) -> String { knowledge.book.addressees[id]?.label[language] ?? id }
    var facts = known.addressee == judgement.facts.addressee ? [label(judgement.facts.addressee)] : []
    if knowledge.book.addressees[judgement.facts.addressee]?.isAbstract == true {
      let kinds = knowledge.book.kinds(of: judgement.facts.addressee)
      facts += known.excluded.filter(kinds.contains).map { Phrases.not(label($0), language) }
    }
    for (id, holds) in known.conditions.sorted(by: { $0.key < $1.key }) where relevant.contains(id) {
      let label = knowledge.book.conditions[id]?.label[language] ?? id
      facts.append(holds ? label : Phrases.not(label, language))
    }
    return facts.isEmpty ? nil : Phrases.statedNote(facts, language)
  }

  // MARK: Several parts

  /// The reason of the strictest part, and what the others come to.
  static func reason(of parts: [Turn], _ language: TextLanguage) -> String {
    let others = parts.dropFirst().map { part in
      "\(Phrases.part(part.question, language)) \(part.answer.text.replacing("\n", with: " "))"
    }
    return ([parts.first?.answer.reason ?? ""] + others).filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// The citations of all parts, each label once.
  static func citations(of parts: [Turn]) -> [Citation] {
    var seen: Set<String> = []
    return parts.flatMap(\.answer.citations).filter { seen.insert($0.label).inserted }
  }

  // MARK: Everything else

  /// What a question about the basis of a piece of information gets.
  func basis(of topic: Topic, _ answer: Topic.Answer) -> Answer {
    Answer(
      headline: Phrases.basisHeadline(topic.label[language], language), reason: summaries(answer.citations),
      citations: citations.citations(answer.citations))
  }

  func info(_ topic: Topic, _ answer: Topic.Answer) -> Answer {
    Answer(
      headline: topic.label[language], reason: answer.text[language],
      alternatives: topic.alternatives.map { AlternativeStatement(topic: $0.topic, text: $0.text[language]) },
      citations: citations.citations(answer.citations))
  }

  func unclear(_ topics: [Topic], _ text: AnalyzedText) -> Answer {
    Answer(
      headline: Phrases.unclearHeadline(language), reason: "",
      choices: topics.map {
        Answer.Choice(topic: $0.id, label: $0.label[language], words: knowledge.words(of: text, for: $0))
      })
  }

  func refusal(_ refusal: Refusal?) -> Answer {
    if let refusal {
      // Only a refusal needs to say what it takes the question for.
      return refusal.tone == .refuse
        ? Answer(headline: refusal.label[language], reason: refusal.reply[language])
        : Answer(headline: refusal.reply[language], reason: "")
    }
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
