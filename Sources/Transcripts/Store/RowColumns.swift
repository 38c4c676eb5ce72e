// SPDX-License-Identifier: GPL-3.0-or-later

/// The columns of the tables in one fixed order, shared by what writes and what reads rows.
enum RowColumns {
  /// Order of `StoredTurn.init(row:)` and `RecordWriter.append`.
  static let turn = """
    turn.id, turn.session, turn.time, turn.channel, turn.language, turn.as_of, turn.topic, turn.verdict, turn.intent, \
    turn.confidence, turn.pack, turn.engine, turn.latency, turn.seal, turn.salt, turn.profile, turn.text, turn.facts, \
    turn.candidates, turn.answer, turn.citations, turn.receipt, turn.context, \
    turn.law_confidence, turn.erasure
    """
  static let review = """
    review.id, review.turn, review.time, review.reviewer, review.decision, review.topic, review.verdict, review.seal, \
    review.salt, review.note, review.erasure
    """
  static let erasure = "id, time, \"by\", reason, scope, turns"

  static let insertTurn = """
    INSERT INTO turn (id, session, time, channel, language, as_of, topic, verdict, intent, confidence, pack, engine, \
    latency, seal, salt, profile, text, facts, candidates, answer, citations, receipt, context, law_confidence) \
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """
  static let insertReview = """
    INSERT INTO review (id, turn, time, reviewer, decision, topic, verdict, seal, salt, note) \
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """
}
