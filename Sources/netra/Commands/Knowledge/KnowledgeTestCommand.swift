// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Dialogue
import KnowledgeSource
import Law

extension KnowledgeCommand {
  struct Test: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Ask the questions of the pack's own tests and compare the answers.",
      discussion: """
        The pack is checked first. Questions that name no day are asked on the day of the pack's latest review, so \
        that the same files give the same result on every day. A test marked 'known-miss: true' is asked and counted \
        but does not fail the run.

        Examples:
          netra knowledge test
          netra knowledge test --as-of 2026-11-21
        """)

    @Option(
      help: ArgumentHelp("The day of questions that name none.", valueName: "yyyy-mm-dd"),
      transform: DateOption.read)
    var asOf: CalendarDate?

    @OptionGroup var knowledge: KnowledgeOptions

    func run() throws {
      let (pack, findings) = PackCheck.run(try knowledge.folder())
      let errors = findings.filter { $0.severity == .error }
      for error in errors { StandardStreams.print(error.description) }
      guard let pack, errors.isEmpty else {
        StandardStreams.print("\(errors.count) errors; the tests were not run")
        throw Failure(status: .notHeld, message: "")
      }
      let assistant = Assistant(try knowledge.load())
      let outcomes = ExpectationRunner.run(pack.expectations, assistant, today: asOf ?? pack.latestReview)
      let failed = outcomes.filter { !$0.holds && !$0.isKnownMiss }
      for outcome in failed { StandardStreams.print(outcome.description) }
      for outcome in outcomes where outcome.isKnownMiss && outcome.holds {
        StandardStreams.print("\(outcome.location): note: a known miss now holds; take 'known-miss' off")
      }
      let known = outcomes.count { $0.isKnownMiss && !$0.holds }
      StandardStreams.print(
        "\(outcomes.count) tests (\(outcomes.count(where: \.isPair)) pairs): \(outcomes.count - failed.count - known) hold, "
          + "\(known) known misses, \(failed.count) failed")
      if !failed.isEmpty { throw Failure(status: .notHeld, message: "") }
    }
  }
}
