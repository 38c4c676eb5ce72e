// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Dialogue
import Knowledge
import Law
import Publishing
import Shell
import Transcripts

/// Where the questions of an edition come from, if not from the pack's topics.
struct FAQQuestionOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Answer the questions of a file (- is standard input).", valueName: "file|-"))
  var questions: String?

  @Flag(help: "Answer what was asked most, from the transcripts.")
  var fromTranscripts = false

  @Option(help: ArgumentHelp("How many of them.", valueName: "number"))
  var top = 50

  @Option(
    help: ArgumentHelp("Only what was asked since that day.", valueName: "yyyy-mm-dd"), transform: DateOption.read)
  var since: CalendarDate?

  @Flag(help: "Also what no reviewer has confirmed.")
  var includeUnreviewed = false

  func validate() throws {
    if questions != nil, fromTranscripts {
      throw ValidationError("give either --questions or --from-transcripts, not both")
    }
    if !fromTranscripts, since != nil || includeUnreviewed {
      throw ValidationError("--since and --include-unreviewed go with --from-transcripts")
    }
    if top < 1 { throw ValidationError("--top has to be 1 or more") }
  }

  /// The questions, personal data masked; `nil` for an edition of topics.
  func questions(_ assistant: Assistant, _ transcripts: TranscriptOptions) throws -> [FAQQuestion]? {
    let mask = TurnRecorder.options(assistant).mask
    if let questions {
      return try QuestionFile(path: questions, base: assistant.knowledge.base, mask: mask).rows()
    }
    guard fromTranscripts else { return nil }
    let store = try AuditCommand.open(transcripts)
    let asked = try Failure.ofStore {
      try store.mostAsked(since: since?.description, onlyConfirmed: !includeUnreviewed, limit: top)
    }
    if asked.isEmpty {
      StandardStreams.note(
        "no question was found" + (includeUnreviewed ? "" : "; without --include-unreviewed only confirmed ones count"))
    }
    return asked.enumerated().map { place, question in
      FAQQuestion(
        line: place + 1, text: mask.masked(question.text), language: TextLanguage(rawValue: question.language))
    }
  }
}
