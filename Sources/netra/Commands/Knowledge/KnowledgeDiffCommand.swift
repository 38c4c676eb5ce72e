// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Audit
import Dialogue
import Law

extension KnowledgeCommand {
  struct Diff: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Tell what changed between two days: provisions, and topics whose verdict or citations differ.",
      discussion: """
        Examples:
          netra knowledge diff --as-of 2023-02-21 --as-of 2024-02-21
        """)

    @Option(
      help: ArgumentHelp("One of the two days; give the option twice.", valueName: "yyyy-mm-dd"),
      transform: DateOption.read)
    var asOf: [CalendarDate] = []

    @OptionGroup var knowledge: KnowledgeOptions

    func validate() throws {
      if asOf.count != 2 { throw ValidationError("give two days: --as-of YYYY-MM-DD --as-of YYYY-MM-DD") }
    }

    func run() throws {
      let comparison = DateComparison(Assistant(try knowledge.load()), from: asOf[0], to: asOf[1])
      StandardStreams.print(comparison.lines.joined(separator: "\n"))
    }
  }
}
