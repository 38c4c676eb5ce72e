// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Knowledge
import KnowledgeSource
import Publishing
import TextAnalysis

extension KnowledgeCommand {
  struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Tell all that the pack says about one topic: norms as sentences, dates, places, guidance.",
      discussion: """
        Examples:
          netra knowledge explain TOPIC
          netra knowledge explain TOPIC --language en
        """)

    @Argument(
      help: "The topic's identifier; .topics in the shell lists them.",
      completion: .custom { _, _, _ in Vocabulary.ready { $0.topics.map(\.id) } })
    var topic: String

    @OptionGroup var speech: SpeechOptions
    @OptionGroup var knowledge: KnowledgeOptions

    func run() throws {
      let knowledge = try knowledge.load()
      guard let topic = knowledge.topic(topic) else {
        throw Failure.unknown("topic", topic, among: knowledge.base.topics.map(\.id))
      }
      let lines = TopicExplanation(knowledge, language: speech.ownLanguage).lines(topic)
      StandardStreams.print(lines.joined(separator: "\n"))
    }
  }
}
