// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Audit
import Dialogue
import Publishing
import Shell
import Transcripts

extension AuditCommand {
  struct Suggest: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Group the questions that were not answered and propose topics or wordings.",
      discussion: """
        The same record always gives the same list. A suggestion that is turned down with --reject does not come \
        back, nor do questions that say much the same.

        Examples:
          netra audit suggest
          netra audit suggest --reject 17 --by ani --reason "outside the subject"
        """)

    @Option(help: ArgumentHelp("Turn down the suggestion that this turn leads.", valueName: "turn")) var reject: Int?
    @Option(help: "Why it is turned down.") var reason: String?
    @Option(help: "Who turns it down.") var by: String?
    @Option(help: "How many at most.") var limit = 20
    @Option(help: "text or jsonl.") var format: RowFormat = .text
    @OptionGroup var knowledge: KnowledgeOptions
    @OptionGroup var transcripts: TranscriptOptions

    func validate() throws {
      if (reject != nil) != (reason != nil) || (reject != nil) != (by != nil) {
        throw ValidationError("--reject, --reason and --by go together")
      }
    }

    func run() throws {
      let assistant = Assistant(try knowledge.load())
      if let reject, let reason, let by {
        let store = try AuditCommand.openForWriting(transcripts, assistant)
        try Failure.ofStore {
          try store.record(ReviewRecord(turn: reject, reviewer: by, decision: .dismissed, note: reason))
        }
        return StandardStreams.print("turned down: turn \(reject)")
      }
      let store = try AuditCommand.open(transcripts)
      let stems = TurnRecorder.options(assistant).stems ?? { $0 }
      try Failure.ofStore {
        let clusters = try QuestionClusters.find(in: store, stems: stems)
        for (place, cluster) in clusters.prefix(limit).enumerated() {
          StandardStreams.write(
            format == .text
              ? SuggestionReport.text(cluster, place: place + 1) : SuggestionReport.json(cluster))
        }
        StandardStreams.note("\(clusters.count) suggestions")
      }
    }
  }
}
