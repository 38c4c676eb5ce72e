// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Audit
import KnowledgeSource
import Law
import Transcripts

extension AuditCommand {
  struct Report: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Sum up what was asked, how it was answered and what reviewers found.",
      discussion: """
        Examples:
          netra audit report
          netra audit report --since 2026-10-01 --format html --out report.html
        """)

    @Option(help: "text, html, csv or json.") var format: ReportFormat = .text
    @Option(
      help: ArgumentHelp("The first day counted (UTC).", valueName: "yyyy-mm-dd"), transform: DateOption.read)
    var since: CalendarDate?
    @Option(
      help: ArgumentHelp("The last day counted (UTC).", valueName: "yyyy-mm-dd"), transform: DateOption.read)
    var until: CalendarDate?
    @Option(help: "How many reviewers judge each answer.") var reviewers = 1
    @Option(help: ArgumentHelp("The file to write; standard output without it.", valueName: "file"))
    var out: String?
    @OptionGroup var speech: SpeechOptions
    @OptionGroup var transcripts: TranscriptOptions

    func run() throws {
      let store = try AuditCommand.open(transcripts)
      let report = try Failure.ofStore {
        try AuditReport(
          store, since: since?.description, until: until?.next.description, required: reviewers)
      }
      let text = format.write(report, speech.ownLanguage)
      guard let out else { return StandardStreams.write(text) }
      guard AtomicFile.write(Array(text.utf8), to: out) else {
        throw Failure(status: .notHeld, message: "cannot write '\(out)'")
      }
    }
  }
}

extension ReportFormat: ExpressibleByArgument {}
