// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Law
import TextAnalysis
import Transcripts

extension AuditCommand {
  struct Erase: ParsableCommand {
    static let configuration = CommandConfiguration(

      abstract: "Erase the words of a turn, a sitting or all that is old for good; the chain still verifies.",
      discussion: """
        Examples:
          netra audit erase --turn 17 --by ani --reason "asked by the person"
          netra audit erase --older-than 730 --by cron --reason "kept for two years"
        """)
    @Option(help: "The turn's number.") var turn: Int?
    @Option(help: "The session.") var session: String?
    @Option(
      help: ArgumentHelp("Everything before that day (UTC).", valueName: "yyyy-mm-dd"), transform: DateOption.read)
    var before: CalendarDate?
    @Option(help: ArgumentHelp("Everything older than so many days.", valueName: "days")) var olderThan: Int?
    @Option(help: "Who erases.") var by: String
    @Option(help: "Why.") var reason: String
    @OptionGroup var transcripts: TranscriptOptions

    func validate() throws {
      if [turn != nil, session != nil, before != nil, olderThan != nil].count(where: { $0 }) != 1 {
        throw ValidationError("give exactly one of --turn, --session, --before and --older-than")
      }
      if let olderThan, olderThan < 1 { throw ValidationError("--older-than is \(olderThan); give 1 day or more") }
      if by.trimmed.isEmpty || reason.trimmed.isEmpty { throw ValidationError("--by and --reason must say something") }
    }

    func run() throws {
      let path = try transcripts.path(to: "erase")
      let outcome = try Failure.ofStore {
        try TranscriptStore.openExisting(path).erase(scope(), by: by, reason: reason)
      }
      StandardStreams.print("erased \(AuditCommand.turns(outcome.erasure?.turnCount ?? 0))")
      if !outcome.bytesAreGone {
        throw Failure(status: .notHeld, message: "another program holds the file open; run the command again later")
      }
    }

    private func scope() -> Erasure.Scope {
      if let turn { return .turn(turn) }
      if let session { return .session(session) }
      let today = CalendarDate(iso: UTCTime.now().prefix(10)) ?? Clock.today()
      let day = before ?? CalendarDate(dayNumber: today.dayNumber - (olderThan ?? 0))
      return .olderThan(day.description)
    }
  }
}
