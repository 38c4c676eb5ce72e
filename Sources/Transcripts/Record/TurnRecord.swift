// SPDX-License-Identifier: GPL-3.0-or-later

/// One exchange as it is kept: what was asked, what was answered, and everything needed to ask it again.
///
/// Plain values only, so that the record outlives the types it was made from. The members ending in `JSON` hold
/// one JSON value each; the schema refuses anything else.
package struct TurnRecord: Sendable, Equatable {
  /// The way a question came in.
  package enum Channel: String, Sendable, CaseIterable { case shell, ask, batch, faq }

  /// The sitting this turn belongs to; see `SessionIdentifier`.
  package var session: String
  /// When it was answered: UTC, ISO 8601 with milliseconds, as `UTCTime` writes it.
  package var time: String
  package var channel: Channel
  /// What was taken as true of the asker (JSON object).
  package var profileJSON: String
  /// The question as asked, masked.
  package var text: String
  /// Language of the question, such as `id` or `en`.
  package var language: String
  /// The day the law was taken at, `YYYY-MM-DD`.
  package var asOf: String
  /// The facts recognised in the words (JSON).
  package var factsJSON: String
  /// The topics considered, with scores (JSON array).
  package var candidatesJSON: String
  package var topic: String?
  /// One of the verdicts of DESIGN §5.
  package var verdict: String
  package var intent: String
  /// The answer as shown.
  package var answer: String
  /// The provisions cited (JSON array).
  package var citationsJSON: String
  /// 0…1.
  package var confidence: Double
  /// Fingerprint of the knowledge pack.
  package var pack: String
  /// Version of the program.
  package var engine: String
  /// From question to answer, in microseconds.
  package var latencyMicroseconds: Int
  /// The short code shown with the answer.
  package var receipt: String
  /// What the question was asked with beside its words (a `RecordedContext` as JSON); nil in records of the first
  /// schema.
  package var contextJSON: String?
  /// The lowest confidence among the provisions cited: `high`, `medium` or `low`; nil where none is cited, and in
  /// records of the first schema.
  package var lawConfidence: String?

  package init(
    session: String, time: String, channel: Channel, profileJSON: String = "{}", text: String, language: String,
    asOf: String, factsJSON: String = "{}", candidatesJSON: String = "[]", topic: String?, verdict: String,
    intent: String, answer: String, citationsJSON: String = "[]", confidence: Double, pack: String, engine: String,
    latencyMicroseconds: Int, receipt: String, contextJSON: String? = nil, lawConfidence: String? = nil
  ) {
    self.session = session
    self.time = time
    self.channel = channel
    self.profileJSON = profileJSON
    self.text = text
    self.language = language
    self.asOf = asOf
    self.factsJSON = factsJSON
    self.candidatesJSON = candidatesJSON
    self.topic = topic
    self.verdict = verdict
    self.intent = intent
    self.answer = answer
    self.citationsJSON = citationsJSON
    self.confidence = confidence
    self.pack = pack
    self.engine = engine
    self.latencyMicroseconds = latencyMicroseconds
    self.receipt = receipt
    self.contextJSON = contextJSON
    self.lawConfidence = lawConfidence
  }
}
