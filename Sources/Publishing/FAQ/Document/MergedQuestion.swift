// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Knowledge
import Law

/// Questions that have the same answer: the first of them, and how all were worded.
struct MergedQuestion {
  let question: FAQQuestion
  /// The answer in the language of the first question.
  let turn: Turn
  let topic: Topic
  private(set) var wordings = Wordings()
  private var seen: Set<String> = []

  init(question: FAQQuestion, turn: Turn, topic: Topic) {
    self.question = question
    self.turn = turn
    self.topic = topic
  }

  /// Adds a wording unless it is there already.
  mutating func add(_ wording: String, _ language: TextLanguage) {
    guard seen.insert(wording).inserted else { return }
    switch language {
    case .id: wordings.id.append(wording)
    case .en: wordings.en.append(wording)
    }
  }

  /// The topic's identifier where the question asks just what the topic answers by itself, else with a code of what is
  /// special: the same for the same facts, date, intent and verdict, whatever else is asked.
  ///
  /// - Parameter plain: what the topic answers by itself.
  static func identifier(_ turn: Turn, plain: Turn, _ topic: Topic) -> String {
    let special = key(turn)
    return special == key(plain) ? topic.id : "\(topic.id)-\(Receipt.code(special).prefix(6))"
  }

  private static func key(_ turn: Turn) -> [String] {
    let conditions = turn.facts.conditions.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    return [
      turn.facts.addressee, conditions.joined(separator: ","), turn.date.description, turn.intent.rawValue,
      turn.verdict.rawValue,
    ]
  }

  /// What it is about, with the facts that the topic does not bring along.
  func label(_ knowledge: CompiledKnowledge) -> LocalizedText {
    LocalizedText(id: label(knowledge, .id), en: label(knowledge, .en))
  }

  private func label(_ knowledge: CompiledKnowledge, _ language: TextLanguage) -> String {
    var facts = turn.facts.conditions.filter { topic.facts[$0.key] != $0.value }.sorted { $0.key < $1.key }
      .compactMap { id, holds in
        knowledge.book.conditions[id].map { holds ? $0.label[language] : Phrases.not($0.label[language], language) }
      }
    if turn.facts.addressee != topic.addressee ?? knowledge.base.pack.defaultAddressee,
      let addressee = knowledge.book.addressees[turn.facts.addressee]
    {
      facts.insert(addressee.label[language], at: 0)
    }
    return topic.label[language] + (facts.isEmpty ? "" : " (\(facts.joined(separator: "; ")))")
  }
}
