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
    discussion: """
      Examples:
        netra audit sessions
        netra audit search kampanye
        netra audit verify
      """,
    subcommands: [
      Sessions.self, Show.self, Search.self, Queue.self, Review.self, Promote.self, Suggest.self, Replay.self,
      Report.self, Verify.self, Export.self, Erase.self,
    ])

  /// Opens the store for reading, or says why not.
  static func open(_ options: TranscriptOptions, stems: Assistant? = nil) throws -> TranscriptStore {
    let path = try options.path(to: "audit")
    let options = stems.map(TurnRecorder.options) ?? .init()
    return try Failure.ofStore {
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
    static let configuration = CommandConfiguration(
      abstract: "List sittings, the newest first.",
      discussion: """
        Examples:
          netra audit sessions --limit 10
        """)
    @Option(help: "How many at most.") var limit = 50
    @OptionGroup var transcripts: TranscriptOptions

    func run() throws {
      let store = try AuditCommand.open(transcripts)
      for session in try Failure.ofStore({ try store.sessions(limit: limit) }) {
        StandardStreams.print(
          "\(session.session)  \(session.started)  \(session.channel.rawValue)  \(AuditCommand.turns(session.turns))"
            + (session.erased > 0 ? " (\(session.erased) erased)" : "") + "  \(PlainText.line(session.firstText))")
      }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show a whole sitting.",
      discussion: """
        Examples:
          netra audit show SESSION
          netra audit show SESSION --format jsonl
        """)
    @Argument(help: "The session, or the beginning of it.") var session: String
    @Option(help: "text or jsonl.") var format: RowFormat = .text
    @OptionGroup var transcripts: TranscriptOptions

    func run() throws {
      let store = try AuditCommand.open(transcripts)
      for turn in try Failure.ofStore({ try store.show(session: session) }) {
        StandardStreams.write(format.render(turn))
      }
    }
  }

  struct Search: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Find turns by words, whatever their affixes.",
      discussion: """
        Examples:
          netra audit search kampanye
          netra audit search --limit 5 like postingan
        """)
    @Argument(help: "The words.") var words: [String]
    @Option(help: "How many at most.") var limit = 20
    @Option(help: "text or jsonl.") var format: RowFormat = .text
    @OptionGroup var transcripts: TranscriptOptions
    @OptionGroup var knowledge: KnowledgeOptions

    func run() throws {
      let store = try AuditCommand.open(transcripts, stems: Assistant(try knowledge.load()))
      let text = words.joined(separator: " ")
      for turn in try Failure.ofStore({ try store.search(text, limit: limit) }) {
        StandardStreams.write(format.render(turn))
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
