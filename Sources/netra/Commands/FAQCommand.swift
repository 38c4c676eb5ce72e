// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Dialogue
import Knowledge
import KnowledgeSource
import Law
import Publishing
import TextAnalysis

struct FAQCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "faq", abstract: "Generate a FAQ from the knowledge.",
    discussion: """
      Examples:
        netra faq build --format markdown
        netra faq build --format html --out faq.html
      """, subcommands: [Build.self])

  struct Build: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write every topic with its answer, both languages.",
      discussion: """
        Examples:
          netra faq build --format markdown > faq.md
          netra faq build --format html --agency "Dinas Contoh" --out faq.html
        """)

    @Option(help: ArgumentHelp("markdown, html, json, jsonld, csv or text.", valueName: "format"))
    var format: FAQFormat = .markdown

    @Option(help: ArgumentHelp("The file to write; standard output without it.", valueName: "file"))
    var out: String?

    @Option(help: "The agency that publishes.")
    var agency: String?

    @Option(help: ArgumentHelp("Only these topics, separated by commas.", valueName: "topics"))
    var topics: String?

    @Option(help: ArgumentHelp("Only these groups, separated by commas.", valueName: "groups"))
    var group: String?

    @OptionGroup var answers: AnswerOptions
    @OptionGroup var knowledge: KnowledgeOptions

    func run() throws {
      let assistant = Assistant(try knowledge.load())
      let today = Clock.today()
      var options = FAQOptions(asOf: answers.asOf ?? today, issued: today)
      options.agency = agency
      if let language = answers.answerLanguage { options.languages = [language] }
      options.topics = try chosen(topics, among: assistant.knowledge.base.topics.map(\.id), "topic")
      options.groups = try chosen(group, among: Array(Set(assistant.knowledge.base.topics.map(\.group))), "group")
      let text = format.writer.write(FAQDocument(assistant, options: options))
      guard let out else { return StandardStreams.write(text) }
      guard AtomicFile.write(Array(text.utf8), to: out) else {
        throw Failure(status: .notHeld, message: "cannot write '\(out)'")
      }
    }

    private func chosen(_ list: String?, among known: [String], _ kind: String) throws -> Set<String>? {
      guard let list else { return nil }
      let names = list.split(separator: ",").map { $0.trimmed }
      for name in names where !known.contains(name) {
        throw Failure(
          status: .wrongUsage, message: "no \(kind) '\(name)'" + Suggestion.phrase(for: name, among: known))
      }
      return Set(names)
    }
  }
}

extension FAQFormat: ExpressibleByArgument {}
