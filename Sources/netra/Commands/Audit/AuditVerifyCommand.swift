// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Audit
import Dialogue
import Transcripts

extension AuditCommand {
  struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Check that the record is what was written, or that an answer comes out again.",
      discussion: """
        Without a head kept elsewhere this finds what was changed by somebody who did not make the chain anew. Whoever \
        can write the file can do that; only a head that was printed and kept in another place shows it. Nothing here \
        proves that what was asked was recorded at all, or who asked it.

        Examples:
          netra audit verify
          netra audit verify --receipt CODE
        """)
    @Option(help: ArgumentHelp("A head noted earlier.", valueName: "head")) var head: String?
    @Option(help: ArgumentHelp("Ask again what was answered with this receipt.", valueName: "code"))
    var receipt: String?
    @OptionGroup var knowledge: KnowledgeOptions
    @OptionGroup var transcripts: TranscriptOptions

    func validate() throws {
      if head != nil, receipt != nil { throw ValidationError("give either --head or --receipt") }
    }

    func run() throws {
      if let receipt { return try check(receipt) }
      var expected: ChainHead?
      if let head {
        expected = ChainHead(head)
        if expected == nil {
          throw Failure(
            status: .wrongUsage, message: "'\(head)' is not a head; it looks like 12-<64 hexadecimal digits>")
        }
      }
      let store = try AuditCommand.open(transcripts)
      let verdict = try Failure.ofStore { try store.verify(head: expected) }
      StandardStreams.print(ChainReport.sentence(verdict))
      if let head = try Failure.ofStore({ try store.head() }) {
        StandardStreams.print("head \(head)")
      }
      if !verdict.isIntact { throw Failure(status: .notHeld, message: "") }
    }

    private func check(_ receipt: String) throws {
      let assistant = Assistant(try knowledge.load())
      let store = try AuditCommand.open(transcripts)
      let turns = try Failure.ofStore { try store.turns(receipt: receipt) }
      guard let turn = turns.last else {
        throw Failure(
          status: .notHeld, message: "no turn has the receipt '\(receipt)'; an erased turn has none any more")
      }
      let check = ReceiptCheck(turn, assistant)
      StandardStreams.write(StoredTurnWriter.text(turn))
      StandardStreams.print(check.sentence)
      if !check.isRight { throw Failure(status: .notHeld, message: "") }
    }
  }
}
