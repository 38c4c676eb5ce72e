// SPDX-License-Identifier: GPL-3.0-or-later

/// The second schema: what a replay needs beside the words, how sure the law cited is, two more decisions, and one
/// index from which the figures of a report can be read without the turns themselves.
///
/// SQLite cannot widen a `CHECK`, so the reviews move to a new table; their numbers, and so their links, stay.
enum SchemaVersion2 {
  static let changes = """
    ALTER TABLE turn ADD COLUMN context TEXT CHECK (context IS NULL OR (erasure IS NULL AND json_valid(context)));
    ALTER TABLE turn ADD COLUMN law_confidence TEXT CHECK (law_confidence IN ('high', 'medium', 'low'));
    DROP TRIGGER turn_update;
    \(SchemaVersion1.erasureOnly(
      table: "turn", emptied: SchemaVersion1.turnWords + ["context"],
      kept: SchemaVersion1.turnRest + ["law_confidence"]))
    DROP INDEX turn_time;
    CREATE INDEX turn_figures
      ON turn(time, verdict, topic, channel, language, confidence, law_confidence, latency, erasure);

    CREATE TABLE review_2 (
      id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
      turn INTEGER NOT NULL REFERENCES turn(id),
      time TEXT NOT NULL CHECK (time \(SchemaVersion1.moment)),
      reviewer TEXT NOT NULL CHECK (length(reviewer) > 0),
      decision TEXT NOT NULL CHECK (decision IN ('reported', 'confirmed', 'wrong_verdict', 'wrong_citation',
        'incomplete', 'should_have_abstained', 'should_have_answered', 'promoted', 'dismissed')),
      topic TEXT CHECK (length(topic) > 0),
      verdict TEXT CHECK (verdict IN \(SchemaVersion1.verdicts)),
      seal BLOB NOT NULL CHECK (length(seal) = 32),
      erasure INTEGER REFERENCES erasure(id),
      salt BLOB CHECK (length(salt) = 32),
      note TEXT,
      CHECK ((erasure IS NULL) = (salt IS NOT NULL)),
      CHECK ((erasure IS NULL) = (note IS NOT NULL))
    ) STRICT;
    INSERT INTO review_2 (id, turn, time, reviewer, decision, topic, verdict, seal, erasure, salt, note)
      SELECT id, turn, time, reviewer, decision, topic, verdict, seal, erasure, salt, note FROM review ORDER BY id;
    DROP TABLE review;
    ALTER TABLE review_2 RENAME TO review;
    CREATE INDEX review_turn ON review(turn, id);
    \(SchemaVersion1.noReplacement(in: "review"))
    \(SchemaVersion1.noDeletion(from: "review"))
    \(SchemaVersion1.erasureOnly(table: "review", emptied: ["salt", "note"], kept: SchemaVersion1.reviewRest))
    """
}
