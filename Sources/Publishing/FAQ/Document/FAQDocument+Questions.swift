// SPDX-License-Identifier: GPL-3.0-or-later

package import Dialogue
import Knowledge
import Law

extension FAQDocument {
  /// Answers a list of questions. Those with the same topic, facts, date, intent and verdict share one item, under all
  /// their wordings.
  ///
  /// - Parameter progress: told after each question how many are done.
  package init(
    _ assistant: Assistant, options: FAQOptions, questions: [FAQQuestion], progress: (Int) -> Void = { _ in }
  ) {
    var rows: [FAQRow] = []
    var merged: [String: MergedQuestion] = [:]
    var plain: [String: Turn] = [:]
    for (index, question) in questions.enumerated() {
      defer { progress(index + 1) }
      var row = FAQRow(line: question.line, id: question.id, question: question.text, status: .error)
      defer { rows.append(row) }
      if let problem = question.problem {
        row.reason = problem
        continue
      }
      let turn = question.answer(assistant, options, question.language)
      switch turn.verdict {
      case .unclear:
        row.status = .unclear
        row.reason = turn.answer.choices.map(\.label).joined(separator: "; ")
      case .outOfScope:
        row.status = .outOfScope
        row.reason = turn.answer.headline
      default:
        guard let topic = turn.topic.flatMap(assistant.knowledge.topic),
          options.includes(topic, assistant.knowledge.book)
        else {
          row.status = .outOfScope
          row.reason = FAQWording.notChosen[turn.language]
          continue
        }
        let own = plain[topic.id] ?? assistant.answer(about: topic, language: .id, in: options.context)
        plain[topic.id] = own
        let id = MergedQuestion.identifier(turn, plain: own, topic)
        merged[id, default: MergedQuestion(question: question, turn: turn, topic: topic)].add(
          question.text, turn.language)
        row.status = .answered
        row.item = id
      }
    }
    let scope = ItemScope(assistant.knowledge)
    let items = merged.map { id, merged in
      let turns = options.languages.map { language in
        merged.turn.language == language ? merged.turn : merged.question.answer(assistant, options, language)
      }
      return scope.item(
        id, merged.topic, label: merged.label(assistant.knowledge), questions: merged.wordings, isAsked: true,
        turns: turns)
    }
    self.init(assistant, options: options, items: items)
    self.rows = rows
  }
}

extension FAQQuestion {
  fileprivate func answer(_ assistant: Assistant, _ options: FAQOptions, _ language: TextLanguage?) -> Turn {
    var context = options.context
    context.asOf = asOf ?? context.asOf
    context.addressee = addressee ?? context.addressee
    context.conditions = conditions
    return assistant.answer(Utterance(text, language: language), in: context)
  }
}
