// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Dialogue
import Knowledge
import KnowledgeSource
import Law
import Publishing

struct FAQBuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Publish every topic, or the answers to a list of questions, in both languages.",
    discussion: """
      Examples:
        netra faq build --format site --agency "Dinas Contoh" --number 12/2026 --out faq
        netra faq build --format markdown > faq.md
        netra faq build --format html --addressee ADDRESSEE --out faq.html
        netra faq build --format csv --questions questions.csv --out answers.csv
        netra faq build --format site --previous faq --out faq
        netra faq build --format text --from-transcripts --top 20 --since 2026-01-01

      A file of questions has one on each line, or is CSV with a column 'question', or JSON Lines with a member
      'question' (and "id", "as_of", "language", "addressee" or "facts"). What is written with --out has a manifest
      beside it, by which 'netra faq verify' checks it later.
      """)

  @Option(help: ArgumentHelp("markdown, html, site, json, jsonld, csv or text.", valueName: "format"))
  var format: FAQForm = .file(.markdown)

  @Option(help: ArgumentHelp("Where to write; a single file goes to standard output without it.", valueName: "path"))
  var out: String?

  @OptionGroup var heading: FAQHeadingOptions
  @OptionGroup var selection: FAQSelectionOptions
  @OptionGroup var source: FAQQuestionOptions

  @Option(help: ArgumentHelp("The edition before: its folder or file. What changed is listed.", valueName: "path"))
  var previous: String?

  @Option(help: ArgumentHelp("Templates in place of the program's own, by file name.", valueName: "dir"))
  var templates: String?

  @OptionGroup var answers: AnswerOptions
  @OptionGroup var knowledge: KnowledgeOptions
  @OptionGroup var transcripts: TranscriptOptions

  func validate() throws {
    if format == .site, out == nil { throw ValidationError("a site is a folder: name it with --out DIR") }
  }

  func run() throws {
    let templates = try TemplateFolder.read(templates)
    let earlier = try previous.map { try PublishedEdition(path: $0).manifest }
    let assistant = Assistant(try knowledge.load())
    let options = try options(assistant)
    let questions = try source.questions(assistant, transcripts)
    let total = questions?.count ?? 0
    let progress = ProgressLine("answering", of: total)
    let edition = FAQEdition(
      assistant, form: format, options: options, questions: questions, templates: templates,
      name: out.map(PublishedEdition.name) ?? "faq", earlier: earlier
    ) { done in
      if done * 100 / total != (done - 1) * 100 / total { progress.show(done) }
    }
    progress.finish()
    if let out {
      try PublishedEdition.write(edition, to: out)
    } else {
      for file in edition.files { StandardStreams.write(String(decoding: file.bytes, as: UTF8.self)) }
    }
    try report(edition.document)
  }

  private func options(_ assistant: Assistant) throws -> FAQOptions {
    let today = Clock.today()
    var options = FAQOptions(asOf: answers.asOf ?? today, issued: heading.issued ?? today)
    heading.apply(to: &options)
    if let language = answers.answerLanguage { options.languages = [language] }
    try selection.apply(to: &options, base: assistant.knowledge.base)
    return options
  }

  /// Says what became of the questions; rows that cannot be read end the command with status 1.
  private func report(_ document: FAQDocument) throws {
    guard !document.rows.isEmpty else { return }
    let broken = document.rows.filter { $0.status == .error }
    for row in broken { StandardStreams.note("line \(row.line): \(row.reason ?? "")") }
    let counts = FAQRow.Status.allCases.map { status in
      "\(document.rows.count { $0.status == status }) \(status.rawValue)"
    }
    StandardStreams.note(
      "\(document.rows.count) questions, \(document.count) answers: \(counts.joined(separator: ", "))")
    if !broken.isEmpty { throw Failure(status: .notHeld, message: "") }
  }
}

extension FAQForm: ExpressibleByArgument {
  package static var allValueStrings: [String] { allCases.map(\.rawValue) }
}
