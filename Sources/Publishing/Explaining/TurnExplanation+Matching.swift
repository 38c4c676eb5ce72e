// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Knowledge
import Law

extension TurnExplanation {
  /// The words that speak for what was found, strongest first, in one line; none when nothing was matched.
  func words(_ turn: Turn) -> [String] {
    guard let chosen = turn.topic ?? turn.candidates.first?.topic, !turn.candidates.isEmpty else { return [] }
    let weights = self.weights(turn, chosen)
    var parts = weights.words.map { ($0.word, $0.value) }
    parts.append((ExplanationWording.factsTogether[turn.language], weights.facts))
    let shown = parts.filter { $0.1 >= 0.05 }.map { "\($0.0) +\(Self.decimal($0.1, turn.language))" }
    return shown.isEmpty ? [] : [shown.joined(separator: "; ")]
  }

  /// The candidate that came nearest to the chosen one, and what decided against it.
  func runnerUp(_ turn: Turn) -> [String] {
    guard let topic = turn.topic, let chosen = turn.candidates.first(where: { $0.topic == topic }),
      let other = turn.candidates.filter({ $0.topic != topic }).max(by: { $0.score < $1.score })
    else { return [] }
    let wording: ExplanationWording
    var details = ""
    if !other.contradictions.isEmpty {
      wording = .speaksAgainst
      details = ": " + other.contradictions.joined(separator: ", ")
    } else if other.score > chosen.score {
      wording = .saferChosen
    } else {
      let decisive = decisiveWords(turn, topic, against: other.topic)
      wording = decisive.isEmpty ? .scoresLess : .wordsChose
      if !decisive.isEmpty { details = " " + decisive.map { "\"\($0)\"" }.joined(separator: ", ") }
    }
    return ["\(name(of: other, turn.language)); \(wording[turn.language])\(details)"]
  }

  /// The at most three words that speak more for the one than for the other.
  private func decisiveWords(_ turn: Turn, _ chosen: String, against other: String) -> [String] {
    let rival = Dictionary(firstOf: weights(turn, other).words.map { ($0.word, $0.value) })
    let leads = weights(turn, chosen).words.map { ($0.word, $0.value - (rival[$0.word] ?? 0)) }
    return leads.enumerated().filter { $0.element.1 >= 0.05 }
      .sorted { (-$0.element.1, $0.offset) < (-$1.element.1, $1.offset) }.prefix(3).map(\.element.0)
  }

  private func weights(_ turn: Turn, _ id: String) -> (words: [WordWeight], facts: Float) {
    knowledge.weights(of: turn.question, tags: turn.recognition.tags, for: id)
  }

  /// One decimal, with the mark of the language.
  private static func decimal(_ value: Float, _ language: TextLanguage) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10)\(language == .id ? "," : ".")\(tenths % 10)"
  }
}
