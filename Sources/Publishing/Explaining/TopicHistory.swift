// SPDX-License-Identifier: GPL-3.0-or-later

package import Dialogue
package import Knowledge
package import Law
import Terminal

/// Tells what changed in the answer about a topic over time, from the dated law.
package struct TopicHistory: Sendable {
  private let assistant: Assistant
  private let style: TextStyle
  private let wrapper: LineWrapper

  package init(_ assistant: Assistant, style: TextStyle = .plain) {
    self.assistant = assistant
    self.style = style
    wrapper = LineWrapper(width: style.width)
  }

  /// One day of change after the other, oldest first: the verdict, and what begins and stops being cited.
  ///
  /// - Parameter context: who asks; the answers are those of every day on which law began or ended.
  package func lines(_ topic: Topic, in context: AskingContext, _ language: TextLanguage) -> [String] {
    var lines = wrapper.lines("\(topic.label[language]) [\(topic.id)]").map { style.painted($0, .bold) }
    let changes = changes(topic, context, language)
    if changes.isEmpty { lines += item(ExplanationWording.neverChanged[language]) }
    for (index, change) in changes.enumerated() {
      lines += [""] + wrapper.lines(headline(change, isFirst: index == 0, language))
      lines += cited(.citedFrom, change.change.added, language) + cited(.citedNoMore, change.change.removed, language)
      if index > 0, !change.change.isOfSubstance { lines += item(ExplanationWording.reworded[language]) }
    }
    return lines
  }

  private func changes(
    _ topic: Topic, _ context: AskingContext, _ language: TextLanguage
  ) -> [(date: CalendarDate, change: TopicChange)] {
    let dates = assistant.knowledge.base.turningDays
    guard let first = dates.first else { return [] }
    func turn(_ date: CalendarDate) -> Turn {
      var context = context
      context.asOf = date
      return assistant.answer(about: topic, language: language, in: context)
    }
    var before = turn(first.previous)
    return dates.compactMap { date in
      let after = turn(date)
      defer { before = after }
      let change = TopicChange(topic: topic.id, from: before, to: after)
      return change.isOfSubstance || topic.kind == .info && change.isReworded ? (date, change) : nil
    }
  }

  private func headline(
    _ change: (date: CalendarDate, change: TopicChange), isFirst: Bool, _ language: TextLanguage
  ) -> String {
    let (before, after) = (change.change.before, change.change.after)
    var text = "\(LongDate.text(change.date, language)): \(Phrases.verdict(after, language).lowercased())"
    if before != after, !isFirst {
      text += " (\(ExplanationWording.previously[language]): \(Phrases.verdict(before, language).lowercased()))"
    }
    return text
  }

  private func cited(_ heading: ExplanationWording, _ labels: [String], _ language: TextLanguage) -> [String] {
    labels.isEmpty ? [] : item("\(heading[language]): \(labels.joined(separator: "; "))")
  }

  private func item(_ text: String) -> [String] { wrapper.lines(text, lead: style.itemLead) }
}
