// SPDX-License-Identifier: GPL-3.0-or-later

package import Dialogue
import Knowledge
package import Law

/// The parts of an answer in the order they are shown, without the form of any output.
package struct AnswerOutline: Sendable, Hashable {
  package struct Section: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable {
      case choices, branches, exceptions, sanctions, alternatives, basis, notes
    }

    package var kind: Kind
    /// Empty for choices, which follow the headline directly.
    package var heading: String
    package var items: [String]
  }

  package var language: TextLanguage
  package var verdict: Verdict
  /// The verdict's word where the headline begins with it; what follows is what it is about.
  package var word: String?
  /// The headline without the word.
  package var subject: String
  /// Paragraphs.
  package var reason: [String]
  /// Only those that have something to say.
  package var sections: [Section]

  package init(_ turn: Turn) {
    let answer = turn.answer
    language = turn.language
    verdict = turn.verdict
    let word = Phrases.verdict(turn.verdict, turn.language)
    let isFirst = answer.headline.hasPrefix("\(word): ")
    subject = isFirst ? String(answer.headline.dropFirst(word.count + 2)) : answer.headline
    self.word = isFirst || turn.verdict.isJudged ? word : nil
    reason = answer.reason.split(separator: "\n").map(String.init)
    // The sanction is the reason already where it was asked for.
    let sanctions = turn.verdict == .info && turn.intent == .sanction ? [] : answer.sanctions
    func section(_ kind: Section.Kind, _ heading: Wording, _ items: [String]) -> Section {
      Section(kind: kind, heading: heading[turn.language], items: items)
    }
    sections = [
      Section(
        kind: .choices, heading: "",
        items: answer.choices.map {
          $0.words.isEmpty ? $0.label : "\($0.label) (\($0.words.joined(separator: ", ")))"
        }),
      section(
        .branches, answer.branches.count > 2 ? .orderedBranches : .branches,
        BranchSentence(language: turn.language).sentences(answer.branches)),
      section(.exceptions, .exceptions, answer.exceptions),
      section(
        .sanctions, .sanctions, sanctions.map { "(\(Wording.level($0.level, turn.language))) \($0.text)" }),
      section(.alternatives, .alternatives, answer.alternatives.map(\.text)),
      section(.basis, .basis, answer.citations.map(\.label)),
      section(.notes, .notes, answer.notes),
    ].filter { !$0.items.isEmpty }
  }

  /// Word and subject on one line.
  package var headline: String { word.map { "\($0): \(subject)" } ?? subject }
}
