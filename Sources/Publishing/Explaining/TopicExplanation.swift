// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
package import Knowledge
package import Law

/// Tells all that a pack says about one topic, for people who review it.
package struct TopicExplanation: Sendable {
  private let knowledge: CompiledKnowledge
  private let language: TextLanguage
  private let sentences: NormSentence

  package init(_ knowledge: CompiledKnowledge, language: TextLanguage) {
    self.knowledge = knowledge
    self.language = language
    sentences = NormSentence(knowledge.base)
  }

  /// The lines without line feeds: label, place in the tree, norms or dated answers, guidance, places in the law.
  package func lines(_ topic: Topic) -> [String] {
    var lines = ["\(topic.id): \(topic.label[language])"]
    let chain = knowledge.book.chain(from: topic.id)
    if chain.count > 1 {
      lines.append("  " + chain.dropFirst().map { knowledge.topic($0)?.label[language] ?? $0 }.joined(separator: " < "))
    }
    switch topic.kind {
    case .conduct: lines += section("Norma", "Norms", norms(chain).map { sentences.sentence($0, language) })
    case .info: lines += section("Jawaban", "Answers", topic.answers.map(answer))
    }
    lines += section("Pedoman", "Guidance", topic.guidance.map(guidance))
    lines += section("Pengecualian", "Exceptions", [topic.exceptions].compactMap { $0?[language] })
    lines += section("Yang aman", "What is safe", topic.alternatives.map { $0.text[language] })
    lines += section("Ketentuan", "Provisions", provisions(topic, chain))
    if let reviewed = topic.reviewed {
      lines += section("Diperiksa", "Reviewed", [LongDate.text(reviewed, language)])
    }
    return lines
  }

  /// The norms on a conduct and on broader ones, whatever their dates, nearest conduct first.
  private func norms(_ chain: [String]) -> [Norm] {
    var seen: Set<Int> = []
    return chain.flatMap { knowledge.book.norms(naming: $0) }.filter { seen.insert($0).inserted }
      .map { knowledge.book.norms[$0] }
  }

  private func answer(_ answer: Topic.Answer) -> String {
    let places = answer.citations.isEmpty ? "" : " (\(sentences.places(answer.citations)))"
    return "\(LongDate.span(answer.validity, language)): \(answer.text[language])\(places)"
  }

  private func guidance(_ guidance: Topic.Guidance) -> String {
    guard let verdict = guidance.verdict else { return guidance.text[language] }
    return "(\(Phrases.verdict(verdict, language).lowercased())) \(guidance.text[language])"
  }

  /// Every version of every provision that the topic rests on.
  private func provisions(_ topic: Topic, _ chain: [String]) -> [String] {
    let references =
      topic.kind == .info
      ? topic.answers.flatMap(\.citations) : norms(chain).flatMap { $0.citations + $0.penalties + $0.basis }
    var seen: Set<String> = []
    return references.filter { seen.insert($0.provision).inserted }.flatMap { reference -> [String] in
      guard let provision = knowledge.provision(reference.provision) else { return [] }
      let place = sentences.places([Norm.Reference(provision.id)])
      return provision.versions.map { version in
        "\(place), \(LongDate.span(version.validity, language)) "
          + "(\(ExplanationWording.confidence(version.confidence, language))): \(version.summary[language])"
      }
    }
  }

  private func section(_ indonesian: String, _ english: String, _ items: [String]) -> [String] {
    guard !items.isEmpty else { return [] }
    return ["", "\(language == .id ? indonesian : english):"] + items.map { "  - \($0)" }
  }
}
