// SPDX-License-Identifier: GPL-3.0-or-later

package import Dialogue
package import Knowledge
import Law
import Terminal

/// Tells how a turn came about and what it rests on, from what the turn itself carries.
package struct TurnExplanation: Sendable {
  let knowledge: CompiledKnowledge
  let style: TextStyle
  let sentences: NormSentence
  private let wrapper: LineWrapper

  package init(_ knowledge: CompiledKnowledge, style: TextStyle = .plain) {
    self.knowledge = knowledge
    self.style = style
    sentences = NormSentence(knowledge.base)
    wrapper = LineWrapper(width: style.width)
  }

  /// Facts recognised, topics considered, norms examined, and what would change the answer.
  package func why(_ turn: Turn) -> [String] {
    let language = turn.language
    var lines = section(.recognised, recognised(turn), language)
    if turn.judgement != nil { lines += section(.assumed, judgedFor(turn), language) }
    if !turn.candidates.isEmpty { lines += section(.candidates, candidates(turn), language) }
    if let judgement = turn.judgement {
      let norms = judgement.considered.map { self.norm($0, judgement, language) }
      lines += section(.norms, norms.isEmpty ? [ExplanationWording.noNorms[language]] : norms, language)
      let flips = self.flips(turn, judgement)
      lines += section(.flips, flips.isEmpty ? [ExplanationWording.noFlip[language]] : flips, language)
    }
    return Array(lines.dropFirst())
  }

  /// Each provision cited: what it says, since when, how well attested, what is doubtful, where to read it.
  package func sources(_ turn: Turn) -> [String] {
    let language = turn.language
    guard !turn.answer.citations.isEmpty else { return wrapper.lines(ExplanationWording.noSources[language]) }
    var lines: [String] = []
    for citation in turn.answer.citations {
      lines.append("")
      lines += wrapper.lines(PlainText.line(citation.label)).map { style.painted($0, .bold) }
      for text in details(citation, turn.date, language) {
        lines += wrapper.lines(PlainText.visible(text), lead: "  ")
      }
    }
    return Array(lines.dropFirst())
  }

  private func section(_ heading: ExplanationWording, _ items: [String], _ language: TextLanguage) -> [String] {
    ["", style.painted("\(heading[language]):", .bold)]
      + items.flatMap { wrapper.lines(PlainText.visible($0), lead: "  \(style.bullet) ") }
  }

  private func details(_ citation: Citation, _ date: CalendarDate, _ language: TextLanguage) -> [String] {
    let instrument = knowledge.instrument(citation.instrument)
    let version = knowledge.provision(citation.provision)?.version(on: date)
    var texts = [instrument?.title[language], version?.summary[language]].compactMap { $0 }
    if let version {
      let validity = instrument.flatMap { version.validity.intersection($0.validity) } ?? version.validity
      texts.append("\(ExplanationWording.validity[language]): \(LongDate.span(validity, language))")
    }
    let confidence = ExplanationWording.confidence(citation.confidence, language)
    texts.append("\(ExplanationWording.confidence[language]): \(confidence)")
    for note in [version?.note, instrument?.note].compactMap({ $0 }) {
      texts.append("\(ExplanationWording.note[language]): \(note[language])")
    }
    if let url = instrument?.url { texts.append("\(ExplanationWording.link[language]): \(url)") }
    return texts
  }
}
