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
    let analyzer = assistant.knowledge.matcher.analyzer.with(speller: nil)
    return TranscriptStore.Options(
      mask: PersonalDataMask(introducers: assistant.knowledge.base.pack.nameIntroducers.all),
      stems: { analyzer.analyze($0).stems.joined(separator: " ") })
  }

  /// Records one turn; it is on disk when this returns.
  package func record(
    _ turn: Turn, latency: Duration, profile: [String: Bool] = [:]
  ) throws(TranscriptFailure) {
    _ = try store.record(row(turn, latency: latency, profile: profile))
  }

  /// Records many turns at once.
  package func record(_ turns: [(turn: Turn, latency: Duration)]) throws(TranscriptFailure) {
    guard !turns.isEmpty else { return }
    _ = try store.record(turns.map { row($0.turn, latency: $0.latency, profile: [:]) })
  }

  private func row(_ turn: Turn, latency: Duration, profile: [String: Bool]) -> TurnRecord {
    let parts = latency.components
    return TurnRecord(
      session: session, time: UTCTime.now(), channel: channel, profileJSON: Self.json(profile),
      text: turn.utterance.text, language: turn.language.rawValue, asOf: turn.date.description,
      factsJSON: Self.json(turn.facts), candidatesJSON: Self.json(turn.candidates), topic: turn.topic,
      verdict: turn.verdict.rawValue, intent: turn.intent.rawValue, answer: turn.answer.text,
      citationsJSON: Self.json(turn.answer.citations.map(\.label)), confidence: turn.confidence, pack: turn.knowledge,
      engine: turn.program,
      latencyMicroseconds: Int(parts.seconds) * 1_000_000 + Int(parts.attoseconds / 1_000_000_000_000),
      receipt: turn.receipt)
  }

  private static func json(_ conditions: [String: Bool]) -> String {
    var writer = JSONWriter()
    writer.object { writer in
      for (id, holds) in conditions.sorted(by: { $0.key < $1.key }) { writer.member(id, holds) }
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private static func json(_ facts: Facts) -> String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("addressee", facts.addressee)
      for (id, holds) in facts.conditions.sorted(by: { $0.key < $1.key }) { writer.member(id, holds) }
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private static func json(_ candidates: [Candidate]) -> String {
    var writer = JSONWriter()
    writer.list(candidates) { writer, candidate in
      writer.object { writer in
        writer.member("topic", candidate.topic)
        writer.member("score", candidate.score)
      }
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private static func json(_ texts: [String]) -> String {
    var writer = JSONWriter()
    writer.list(texts) { writer, text in writer.string(text) }
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
