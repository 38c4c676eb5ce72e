// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Audit
import Dialogue
import Knowledge
import Transcripts

/// What is put before reviewers.
struct QueueOptions: ParsableArguments {
  @Option(help: "How many reviewers judge each answer, blind to each other; where they differ one more decides.")
  var reviewers = 1

  @Option(help: ArgumentHelp("Answers below this confidence are doubtful.", valueName: "0…1"))
  var lowConfidence = 0.5

  @Option(help: ArgumentHelp("The share of the other turns that is drawn at random.", valueName: "0…1"))
  var sampleRate = 0.05

  @Option(
    help: ArgumentHelp(
      "Draw as many as it takes to show, when all are right, that less than this share is wrong (95 %).",
      valueName: "0…1"))
  var errorBound: Double?

  @Option(help: "The seed of the draw: the same seed draws the same turns.")
  var seed: UInt64 = 1

  @Flag(help: "Do not ask again what an older pack or program answered.")
  var noReplay = false

  func validate() throws {
    if !(1...9).contains(reviewers) { throw ValidationError("--reviewers is \(reviewers); give 1 to 9") }
    for (name, value) in [("--low-confidence", lowConfidence), ("--sample-rate", sampleRate)]
    where !(0...1).contains(value) {
      throw ValidationError("\(name) is \(value); give a share from 0 to 1")
    }
    if let errorBound, errorBound <= 0 || errorBound >= 1 {
      throw ValidationError("--error-bound is \(errorBound); give a share above 0 and below 1")
    }
  }

  /// The open turns; what an older pack or program answered is asked again first.
  func queue(
    _ store: TranscriptStore, _ ledger: ReviewLedger, _ assistant: Assistant, reviewer: String?
  ) throws -> ReviewQueue {
    var options = ReviewQueue.Options()
    options.reviewer = reviewer
    options.lowConfidence = lowConfidence
    options.sampleRate = sampleRate
    options.errorBound = errorBound
    options.seed = seed
    if !noReplay { options.changed = try changed(store, assistant) }
    return try ReviewQueue(store, ledger, options)
  }

  private func changed(_ store: TranscriptStore, _ assistant: Assistant) throws -> Set<Int> {
    let (pack, program) = (assistant.knowledge.fingerprint, ProgramVersion.current)
    var old: Set<Int> = []
    try store.forEachOutline { if $0.pack != pack || $0.engine != program { old.insert($0.number) } }
    guard !old.isEmpty else { return [] }
    let progress = ProgressLine("asking again")
    defer { progress.finish() }
    let replay = try Replay(assistant, day: .asThen).run(
      store, only: { old.contains($0.number) }, progress: { progress.show($0) })
    return Set(replay.differences.map(\.turn.number))
  }
}
