// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Audit
import Dialogue
import Glibc
import Publishing
import Shell
import Transcripts

struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "Look at what was asked and answered.",
    subcommands: [Sessions.self, Show.self, Search.self, Verify.self, Erase.self])

  /// Opens the store for reading, or says why not.
  static func open(_ options: TranscriptOptions, stems: Assistant? = nil) throws -> TranscriptStore {
    guard let path = options.path() else {
      throw Failure(status: .wrongUsage, message: "there is nothing to audit with --transcripts none; name a file")
    }
    let options = stems.map(TurnRecorder.options) ?? .init()
    return try Failure.ofStore { () throws(TranscriptFailure) in
      do throws(TranscriptFailure) {
        return try TranscriptStore.openReadOnly(path, options: options)
      } catch {
        guard case .olderSchema = error else { throw error }
        return try TranscriptStore.open(path, options: options)
      }
    }
  }

  static func turns(_ count: Int) -> String { count == 1 ? "1 turn" : "\(count) turns" }

  struct Sessions: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List sittings, the newest first.")
    @Option(help: "How many at most.") var limit = 50
    @OptionGroup var transcripts: TranscriptOptions

    func run() throws {
      let store = try AuditCommand.open(transcripts)
      for session in try Failure.ofStore({ () throws(TranscriptFailure) in try store.sessions(limit: limit) }) {
        StandardStreams.print(
          "\(session.session)  \(session.started)  \(session.channel.rawValue)  \(AuditCommand.turns(session.turns))"
            + (session.erased > 0 ? " (\(session.erased) erased)" : "") + "  \(PlainText.line(session.firstText))")
      }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Show a whole sitting.")
    @Argument(help: "The session, or the beginning of it.") var session: String
    @Option(help: "text or jsonl.") var format: RowFormat = .text
    @OptionGroup var transcripts: TranscriptOptions

    func run() throws {
      let store = try AuditCommand.open(transcripts)
      for turn in try Failure.ofStore({ () throws(TranscriptFailure) in try store.show(session: session) }) {
        StandardStreams.write(format.render(turn))
      }
    }
  }

  struct Search: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Find turns by words, whatever their affixes.", discussion: "Example: netra audit search kampanye")
    @Argument(help: "The words.") var words: [String]
    @Option(help: "How many at most.") var limit = 20
    @Option(help: "text or jsonl.") var format: RowFormat = .text
    @OptionGroup var transcripts: TranscriptOptions
    @OptionGroup var knowledge: KnowledgeOptions

    func run() throws {
      let store = try AuditCommand.open(transcripts, stems: Assistant(try knowledge.load()))
      let text = words.joined(separator: " ")
      for turn in try Failure.ofStore({ () throws(TranscriptFailure) in try store.search(text, limit: limit) }) {
        StandardStreams.write(format.render(turn))
      }
    }
  }

  struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Check that the record is what was written.")
    @Option(help: ArgumentHelp("A head noted earlier.", valueName: "head")) var head: String?
    @OptionGroup var transcripts: TranscriptOptions

    func run() throws {
      var expected: ChainHead?
      if let head {
        expected = ChainHead(head)
        if expected == nil {
          throw Failure(
            status: .wrongUsage, message: "'\(head)' is not a head; it looks like 12-<64 hexadecimal digits>")
        }
      }
      let store = try AuditCommand.open(transcripts)
      let verdict = try Failure.ofStore { () throws(TranscriptFailure) in try store.verify(head: expected) }
      StandardStreams.print(ChainReport.sentence(verdict))
      if let head = try Failure.ofStore({ () throws(TranscriptFailure) in try store.head() }) {
        StandardStreams.print("head \(head)")
      }
      if !verdict.isIntact { throw Failure(status: .notHeld, message: "") }
    }
  }

  struct Erase: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Erase a turn or a sitting for good; the chain still verifies.")
    @Option(help: "The turn's number.") var turn: Int?
    @Option(help: "The session.") var session: String?
    @Option(help: ArgumentHelp("Everything before that moment.", valueName: "yyyy-mm-dd")) var before: String?
    @Option(help: "Who erases.") var by: String
    @Option(help: "Why.") var reason: String
    @OptionGroup var transcripts: TranscriptOptions

    func validate() throws {
      if [turn != nil, session != nil, before != nil].count(where: { $0 }) != 1 {
        throw ValidationError("give exactly one of --turn, --session and --before")
      }
    }

    func run() throws {
      guard let path = transcripts.path() else {
        throw Failure(status: .wrongUsage, message: "there is nothing to erase with --transcripts none; name a file")
      }
      let scope: Erasure.Scope =
        if let turn { .turn(turn) } else if let session { .session(session) } else { .olderThan(before ?? "") }
      let outcome = try Failure.ofStore { () throws(TranscriptFailure) in
        try TranscriptStore.open(path).erase(scope, by: by, reason: reason)
      }
      StandardStreams.print("erased \(AuditCommand.turns(outcome.erasure?.turnCount ?? 0))")
      if !outcome.bytesAreGone {
        throw Failure(status: .notHeld, message: "another program holds the file open; run the command again later")
      }
    }
  }
}

/// How stored turns are printed.
enum RowFormat: String, ExpressibleByArgument, CaseIterable {
  case text, jsonl

  func render(_ turn: StoredTurn) -> String {
    switch self {
    case .text: StoredTurnWriter.text(turn)
    case .jsonl: StoredTurnWriter.json(turn)
    }
  }
}
