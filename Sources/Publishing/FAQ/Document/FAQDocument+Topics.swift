// SPDX-License-Identifier: GPL-3.0-or-later

package import Dialogue
import Knowledge
import Law

extension FAQDocument {
  /// Answers every topic chosen.
  package init(_ assistant: Assistant, options: FAQOptions) {
    let base = assistant.knowledge.base
    let context = options.context
    let scope = ItemScope(assistant.knowledge)
    var items: [FAQItem] = []
    var omitted: [String] = []
    for topic in base.topics where options.includes(topic, assistant.knowledge.book) {
      if topic.kind == .info, topic.answer(on: options.asOf) == nil {
        omitted.append(topic.id)
        continue
      }
      let turns = options.languages.map { assistant.answer(about: topic, language: $0, in: context) }
      let questions = Wordings(
        id: Array(topic.questions.id.prefix(options.exampleQuestions)),
        en: Array(topic.questions.en.prefix(options.exampleQuestions)))
      items.append(scope.item(topic.id, topic, label: topic.label, questions: questions, isAsked: false, turns: turns))
    }
    self.init(assistant, options: options, items: items, omitted: omitted.sorted())
  }
}
