// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Audit
import Dialogue
import Law
import Publishing
import Transcripts

extension AuditCommand {
  struct Replay: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Ask every stored question again and list what is answered differently.",
      discussion: """
        Questions are asked as if today; one that was asked for a day of its own stays with that day. --as-then asks \
        each as it was asked then, so that only changes of the pack and the program show; --as-of asks all by the \
        law of one day. Erased turns and facts that were never recorded cannot be asked again; what was masked is \
        asked masked.

        Examples:
          netra audit replay
          netra audit replay --as-then --format jsonl
        """)

    @Option(
      help: ArgumentHelp("Answer all by the law of that day.", valueName: "yyyy-mm-dd"), transform: DateOption.read)
    var asOf: CalendarDate?
    @Flag(help: "Ask each question as it was asked then.") var asThen = false
    @Flag(help: "Name the sittings that were told something that no longer holds.") var notify = false
    @Option(help: "text or jsonl.") var format: RowFormat = .text
    @OptionGroup var knowledge: KnowledgeOptions
    @OptionGroup var transcripts: TranscriptOptions

    func validate() throws {
      if asOf != nil, asThen { throw ValidationError("give either --as-of or --as-then") }
    }

    func run() throws {
      let assistant = Assistant(try knowledge.load())
      let store = try AuditCommand.open(transcripts)
      let day: Audit.Replay.Day = asThen ? .asThen : asOf.map { .lawOf($0) } ?? .askedOn(Clock.today())
      try Failure.ofStore {
        let progress = ProgressLine("replaying", of: try store.turnCount())
        let (replayed, differences) = try Audit.Replay(assistant, day: day).run(store, progress: { progress.show($0) })
        progress.finish()
        if notify {
          let notices = format == .text ? ReplayNotice.text(differences) : ReplayNotice.json(differences)
          for notice in notices { StandardStreams.write(notice) }
        } else {
          for difference in differences {
            StandardStreams.write(format == .text ? difference.text : difference.json)
          }
        }
        let counts = ReplayDifference.Aspect.allCases.map { aspect in
          "\(differences.count { $0.changes(aspect) != nil }) in \(aspect.rawValue)"
        }
        StandardStreams.note(
          "\(AuditCommand.turns(replayed)) asked again, \(differences.count) answered differently "
            + "(\(counts.joined(separator: ", ")))")
      }
    }
  }
}
