// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Audit
import Dialogue
import Publishing
import Shell
import Transcripts

extension AuditCommand {
  struct Queue: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the turns that a person should read, the most pressing first.",
      discussion: """
        First what askers reported as wrong, then what reviewers differ on, what was not answered, what was answered \
        with low confidence or on law to be verified, what today's pack answers differently, and a random sample of \
        the rest. The same answer stands in the list once, however often it was given.

        The sample is drawn by seed and turn number, so that turns to come do not change it. To show with 95 % \
        confidence that less than 5 % of the answers are wrong, read 59 and find none wrong; for 1 %, 299 \
        (--error-bound draws as many).

        Examples:
          netra audit queue
          netra audit queue --reviewer ani --limit 10
        """)

    @Option(help: "Leave out what this reviewer has judged.") var reviewer: String?
    @Option(help: "How many at most.") var limit = 50
    @Option(help: "text or jsonl.") var format: RowFormat = .text
    @OptionGroup var queue: QueueOptions
    @OptionGroup var knowledge: KnowledgeOptions
    @OptionGroup var transcripts: TranscriptOptions

    func run() throws {
      let assistant = Assistant(try knowledge.load())
      let store = try AuditCommand.open(transcripts)
      try Failure.ofStore {
        let ledger = try ReviewLedger(store, required: queue.reviewers)
        let queue = try queue.queue(store, ledger, assistant, reviewer: reviewer)
        for item in queue.items.prefix(limit) {
          let turn = try store.turn(item.turn)
          StandardStreams.write(format == .text ? QueueReport.text(item, turn) : QueueReport.json(item, turn))
        }
        StandardStreams.note(QueueReport.summary(queue))
      }
    }
  }
}
