// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Audit
import Dialogue
import Knowledge
import KnowledgeSource
import Law
import TextAnalysis
import Transcripts

extension AuditCommand {
  struct Promote: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write a reviewed question into the pack, as a test or as a wording of its topic.",
      discussion: """
        Examples:
          netra audit promote 17 --by ani
          netra audit promote 17 --by ani --form wording --topic TOPIC --dry-run

        What is right comes from the last review of the turn, unless --topic and --verdict say it. The file keeps its \
        comments and form; it is not written when the pack would have an error more. Then the pack is compiled and \
        the question asked: a test that does not hold yet ends with status 1.
        """)

    @Argument(help: "The turn's number.") var turn: Int
    @Option(help: "Who promotes it.") var by: String
    @Option(help: "test or wording.") var form: Promotion.Form = .test
    @Option(
      help: ArgumentHelp("The topic it belongs to.", valueName: "topic"),
      completion: .custom { _, _, _ in Vocabulary.ready { $0.topics.map(\.id) } })
    var topic: String?
    @Option(help: ArgumentHelp("The verdict that is right.", valueName: "verdict")) var verdict: String?
    @Option(help: ArgumentHelp("The question in other words than those asked.", valueName: "text"))
    var question: String?
    @Option(help: "Why; without it the note of the review.") var reason: String?
    @Flag(help: "Only show what would change.") var dryRun = false
    @OptionGroup var knowledge: KnowledgeOptions
    @OptionGroup var transcripts: TranscriptOptions

    func run() throws {
      let folder = try knowledge.folder()
      let store =
        dryRun ? try AuditCommand.open(transcripts) : try AuditCommand.openForWriting(transcripts)
      let stored = try Failure.ofStore { try store.turn(turn) }
      let reviews = try Failure.ofStore { try store.reviews(of: turn) }
      let promotion = try promotion(stored, reviews.last { $0.record.decision.isJudgement })
      let (pack, before) = PackCheck.run(folder)
      guard let pack else { throw Failure(status: .knowledgeUnusable, message: "the pack cannot be read") }
      let (file, isListOfTests) = try place(promotion, pack)
      var context = RecordedContext.restore(stored.record)?.context ?? AskingContext(today: Clock.today())
      // The pack's tests stand alone, and so does the question promoted.
      context.previous = nil
      context.resumed = nil
      let edit = try PackEdit(
        folder, file: file, appending: promotion.entry(asked: context),
        at: promotion.path(isListOfTests: isListOfTests))
      try edit.check(against: before, pack, form: promotion.form)
      StandardStreams.write(edit.difference)
      if dryRun { return }
      try edit.write()
      let note = "\(promotion.form.rawValue) in \(file)"
      try Failure.ofStore {
        try store.record(
          ReviewRecord(
            turn: turn, reviewer: by, decision: .promoted, note: note, topic: promotion.topic,
            verdict: promotion.form == .test ? promotion.verdict.rawValue : nil))
      }
      try ask(promotion, context)
    }

    private func promotion(_ turn: StoredTurn, _ review: StoredReview?) throws -> Promotion {
      var right: Verdict?
      if let verdict {
        right = Verdict(rawValue: verdict)
        if right == nil {
          throw Failure.unknown("verdict", verdict, among: Verdict.allCases.map(\.rawValue))
        }
      }
      do throws(Promotion.Problem) {
        return try Promotion(
          turn, as: form, question: question, review: review, topic: topic, verdict: right, reason: reason, by: by)
      } catch {
        let message =
          switch error {
          case .erased: "the words of turn \(turn.number) were erased"
          case .followUp: "turn \(turn.number) leans on the one before it; give the whole question with --question"
          case .nothingDecided: "turn \(turn.number) has no review; review it, or give --verdict and --topic"
          case .verdictMissing: "the review of turn \(turn.number) names no right verdict; give --verdict"
          case .topicMissing: "no topic is named; give --topic"
          }
        throw Failure(status: .wrongUsage, message: message)
      }
    }

    /// The file, and whether it holds nothing but tests: what no topic is about goes to a file of its own.
    private func place(_ promotion: Promotion, _ pack: SourcePack) throws -> (file: String, isListOfTests: Bool) {
      guard let topic = promotion.topic else { return ("tests/promoted.yaml", true) }
      if pack.base.topics.contains(where: { $0.id == topic }) {
        return (pack.location(of: .topic, topic).file, false)
      }
      guard pack.base.refusals.contains(where: { $0.id == topic }) else {
        throw Failure.unknown("topic", topic, among: pack.base.topics.map(\.id) + pack.base.refusals.map(\.id))
      }
      return promotion.form == .test
        ? ("tests/promoted.yaml", true) : (pack.location(of: .refusal, topic).file, false)
    }

    /// Asks the question of the pack as it is now.
    private func ask(_ promotion: Promotion, _ context: AskingContext) throws {
      let assistant = Assistant(try knowledge.load())
      let turn = assistant.answer(Utterance(promotion.question), in: context)
      let holds = promotion.form == .test ? turn.verdict == promotion.verdict : turn.topic == promotion.topic
      let wanted = promotion.form == .test ? promotion.verdict.rawValue : promotion.topic ?? ""
      let given = promotion.form == .test ? turn.verdict.rawValue : turn.topic ?? "no topic"
      StandardStreams.print(holds ? "holds: \(given)" : "does not hold yet: wanted \(wanted), got \(given)")
      if !holds { throw Failure(status: .notHeld, message: "") }
    }
  }
}

extension Promotion.Form: ExpressibleByArgument {}
