// SPDX-License-Identifier: GPL-3.0-or-later

package import Dialogue
import Knowledge
import Law
import Matching
import Publishing
import TextAnalysis
package import Transcripts

/// Puts turns into the transcript.
package struct TurnRecorder: Sendable {
  private let store: TranscriptStore
  private let session: String
  private let channel: TurnRecord.Channel

  /// Opens a store for an assistant's turns; every sitting is a session of its own.
  package init(
    path: String, assistant: Assistant, channel: TurnRecord.Channel
  ) throws(TranscriptFailure) {
    store = try TranscriptStore.open(path, options: Self.options(assistant))
    do { session = try SessionIdentifier.random() } catch { throw .noRandomness }
    self.channel = channel
  }

  /// What recording and searching share: the masking of personal data and the stems of the pack's analyzer.
  package static func options(_ assistant: Assistant) -> TranscriptStore.Options {
    let vocabulary = assistant.knowledge.matcher.analyzer.speller
    let analyzer = assistant.knowledge.matcher.analyzer.with(speller: nil)
    return TranscriptStore.Options(
      mask: PersonalDataMask(
        introducers: assistant.knowledge.base.pack.nameIntroducers.all,
        isWord: { word in
          analyzer.analyze(word).tokens.allSatisfy { vocabulary?.contains($0.word) == true }
        }),
      stems: { analyzer.analyze($0).stems.joined(separator: " ") })
  }

  /// An answer, what was known when it was asked for, and how long it took.
  package typealias Exchange = (turn: Turn, context: AskingContext, latency: Duration)

  /// Records one turn and returns its number; it is on disk when this returns.
  @discardableResult
  package func record(
    _ turn: Turn, in context: AskingContext, latency: Duration
  ) throws(TranscriptFailure) -> Int {
    try store.record(row((turn, context, latency)))
  }

  /// Records many turns, all or none, in one commit; they are on disk when this returns.
  package func record(_ exchanges: [Exchange]) throws(TranscriptFailure) {
    try store.record(exchanges.map(row))
  }

  /// The asker finds the answer of a recorded turn wrong: it comes first in the reviewers' queue.
  ///
  /// - Parameters:
  ///   - turn: the number `record` returned.
  ///   - reason: in the asker's words, or empty; personal data are masked.
  package func report(turn: Int, reason: String) throws(TranscriptFailure) {
    try store.record(ReviewRecord(turn: turn, reviewer: "asker", decision: .reported, note: reason))
  }

  private func row(_ exchange: Exchange) -> TurnRecord {
    var (turn, context, latency) = exchange
    // What was not taken over need not be kept.
    if turn.carried == nil { context.previous = nil }
    let parts = latency.components
    return TurnRecord(
      session: session, time: UTCTime.now(), channel: channel,
      profileJSON: Self.json { $0.object { $0.members(context.conditions) } },
      text: turn.utterance.text, language: turn.language.rawValue, asOf: turn.date.description,
      factsJSON: Self.json { writer in
        writer.object {
          $0.member("addressee", turn.facts.addressee)
          $0.members(turn.facts.named)
        }
      },
      candidatesJSON: Self.json { $0.candidates(turn.candidates) }, topic: turn.topic, verdict: turn.verdict.rawValue,
      intent: turn.intent.rawValue, answer: turn.answer.text,
      citationsJSON: Self.json { $0.list(turn.answer.citations) { $0.string($1.label) } }, confidence: turn.confidence,
      pack: turn.knowledge, engine: turn.program,
      latencyMicroseconds: Int(parts.seconds) * 1_000_000 + Int(parts.attoseconds / 1_000_000_000_000),
      receipt: turn.receipt,
      contextJSON: RecordedContext(context, language: turn.utterance.language).json,
      lawConfidence: turn.answer.citations.map(\.confidence).min()?.rawValue)
  }

  private static func json(_ write: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    write(&writer)
    return writer.text
  }
}
