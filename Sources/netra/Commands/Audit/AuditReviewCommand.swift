// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Audit
import Dialogue
import Glibc
import Knowledge
import TextAnalysis
import Law
import Publishing
import Shell
import Terminal
import Transcripts

extension AuditCommand {
  struct Review: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Judge answers one after the other, or one with --decision.",
      discussion: """
        Examples:
          netra audit review --reviewer ani --reviewers 2
          netra audit review --reviewer ani --turn 17 --decision wrong_verdict --verdict forbidden --note "…"

        Before the decision you see the conversation, the explanation and the provisions; what others decided only \
        afterwards.
        """)

    @Option(help: "Who judges.") var reviewer: String
    @Option(help: "Judge this turn only.") var turn: Int?
    @Option(help: ArgumentHelp("The judgement.", valueName: "decision"), transform: Self.decision)
    var decision: ReviewRecord.Decision?
    @Option(help: ArgumentHelp("The verdict that would have been right.", valueName: "verdict")) var verdict: String?
    @Option(
      help: ArgumentHelp("The topic that was meant.", valueName: "topic"),
      completion: .custom { _, _, _ in Vocabulary.ready { $0.topics.map(\.id) } })
    var topic: String?
    @Option(help: "Why.") var note: String?
    @OptionGroup var queue: QueueOptions
    @OptionGroup var speech: SpeechOptions
    @OptionGroup var knowledge: KnowledgeOptions
    @OptionGroup var transcripts: TranscriptOptions

    func validate() throws {
      if reviewer.allSatisfy(\.isWhitespace) { throw ValidationError("--reviewer is empty; give a name") }
      if decision != nil, turn == nil { throw ValidationError("--decision needs the turn it is about: --turn N") }
      if decision == nil, verdict != nil || topic != nil || note != nil {
        throw ValidationError("--verdict, --topic and --note go with --decision")
      }
    }

    func run() throws {
      let assistant = Assistant(try knowledge.load())
      let store = try AuditCommand.openForWriting(transcripts, assistant)
      try Failure.ofStore {
        if let decision, let turn {
          return try judge(turn, decision, store, assistant)
        }
        var turns = [turn].compactMap(\.self)
        if turns.isEmpty {
          let ledger = try ReviewLedger(store, required: queue.reviewers)
          let open = try queue.queue(store, ledger, assistant, reviewer: reviewer)
          StandardStreams.note(QueueReport.summary(open))
          turns = open.items.map(\.turn)
        }
        try dialogue(store, assistant).run(turns)
      }
    }

    private func judge(
      _ number: Int, _ decision: ReviewRecord.Decision, _ store: TranscriptStore, _ assistant: Assistant
    ) throws {
      let turn = try store.turn(number)
      let ledger = try ReviewLedger(store, required: queue.reviewers)
      let draft = ReviewDraft(decision, topic: topic, verdict: verdict, note: note ?? "")
      do {
        let review = try draft.record(on: turn, by: reviewer, ledger, knowledge: assistant.knowledge, in: store)
        StandardStreams.print("review \(review) of turn \(number): \(decision.rawValue)")
        for line in try ReviewCase.earlier(turn, store, before: review) { StandardStreams.print("before: \(line)") }
      } catch let problem as ReviewDraft.Problem {
        throw Failure(status: .wrongUsage, message: ReviewWording.problem(problem, assistant.knowledge.base, .en))
      }
    }

    private func dialogue(_ store: TranscriptStore, _ assistant: Assistant) -> ReviewDialogue {
      var reader: any LineReader = PlainLineReader()
      if TerminalDevice.isTerminal(STDIN_FILENO) {
        UTF8Locale.force()
        let topics = assistant.knowledge.base.topics.map(\.id)
        let words =
          ReviewDialogue.commands + ReviewDraft.decisions.map(\.rawValue) + Verdict.allCases.map(\.rawValue) + topics
        reader = ReadlineLineReader(
          ReadlineLineReader.Options(
            keep: { _ in nil }, completion: { request in words.filter { $0.hasPrefix(request.word) } }))
      }
      return ReviewDialogue(
        store: store, assistant: assistant, reviewer: reviewer, required: queue.reviewers, reader: reader,
        style: TextStyle(width: AnswerOptions.width, isUnicode: Environment.isUTF8),
        language: speech.ownLanguage)
    }

    @Sendable private static func decision(_ text: String) throws -> ReviewRecord.Decision {
      let known = ReviewDraft.decisions
      if let decision = known.first(where: { $0.rawValue == text }) { return decision }
      throw ValidationError(
        "no decision '\(text)'" + Suggestion.phrase(for: text, among: known.map(\.rawValue))
          + "; there are \(known.map(\.rawValue).joined(separator: ", "))")
    }
  }

  /// Opens the store for reviews, with the masking of the pack.
  static func openForWriting(_ options: TranscriptOptions, _ assistant: Assistant? = nil) throws -> TranscriptStore {
    let path = try options.path(to: "review")
    return try Failure.ofStore {
      try TranscriptStore.openExisting(path, options: assistant.map(TurnRecorder.options) ?? .init())
    }
  }
}
