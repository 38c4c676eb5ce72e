// SPDX-License-Identifier: GPL-3.0-or-later

package import Dialogue
package import Knowledge
import Law
import Terminal

/// Tells how a turn came about.
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

  /// The words that matched, topics considered and why the next one lost, facts recognised, norms and exceptions
  /// examined, and the one fact that would change the answer; of each part where the question had several.
  package func why(_ turn: Turn) -> [String] {
    if turn.parts.isEmpty { return explanation(of: turn) }
    return turn.parts.enumerated().flatMap { index, part in
      (index == 0 ? [] : [""]) + wrapper.lines(PlainText.line(part.question), lead: "\(index + 1). ")
        + explanation(of: part)
    }
  }

  private func explanation(of turn: Turn) -> [String] {
    let language = turn.language
    var lines = section(.words, words(turn), language)
    lines += section(.candidates, candidates(turn), language)
    lines += section(.runnerUp, runnerUp(turn), language)
    lines += section(.recognised, recognised(turn), language)
    if let judgement = turn.judgement {
      lines += section(.assumed, judgedFor(turn), language)
      let norms = judgement.considered.map { self.norm($0, judgement, language) }
      lines += section(.norms, norms.isEmpty ? [ExplanationWording.noNorms[language]] : norms, language)
      let exceptions = self.exceptions(turn, judgement)
      lines += section(
        .exceptions, exceptions.isEmpty ? [ExplanationWording.noExceptions[language]] : exceptions, language)
      let flips = self.flips(turn, judgement)
      lines += section(.flips, flips.isEmpty ? [ExplanationWording.noFlip[language]] : flips, language)
    }
    return Array(lines.dropFirst())
  }

  /// The provisions that the answer cites.
  package func sources(_ turn: Turn) -> [String] { SourceListing(knowledge, style: style).cited(turn) }

  /// Nothing when there are no items.
  private func section(_ heading: ExplanationWording, _ items: [String], _ language: TextLanguage) -> [String] {
    guard !items.isEmpty else { return [] }
    return ["", style.painted("\(heading[language]):", .bold)]
      + items.flatMap { wrapper.lines(PlainText.visible($0), lead: style.itemLead) }
  }
}
