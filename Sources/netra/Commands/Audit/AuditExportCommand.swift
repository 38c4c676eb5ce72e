// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Audit
import Transcripts

extension AuditCommand {
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write turns, reviews and erasures as JSON Lines, with a manifest of their SHA-256.",
      discussion: """
        Examples:
          netra audit export --out export-2026

        'sha256sum -c SHA256SUMS' in that folder checks the files; manifest.json has the counts and the head of the \
        chain. The folder is readable by its owner alone; it must not exist yet.
        """)

    @Option(help: ArgumentHelp("The folder to make.", valueName: "folder")) var out: String
    @OptionGroup var transcripts: TranscriptOptions

    func run() throws {
      let store = try AuditCommand.open(transcripts)
      try Failure.ofStore {
        do {
          let manifest = try TranscriptExport(store, folder: out, madeAt: UTCTime.now()).write()
          StandardStreams.print("\(AuditCommand.turns(manifest.turns)) in '\(out)'")
        } catch let problem as TranscriptExport.Problem {
          throw Failure(status: .notHeld, message: problem.description)
        }
      }
    }
  }
}
