// SPDX-License-Identifier: GPL-3.0-or-later

/// The first schema.
enum SchemaVersion1 {
  static let moment = "GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:*Z'"
  private static let day = "GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'"
  static let verdicts = """
    ('forbidden', 'allowed', 'required', 'conditional', 'conflicting', 'unregulated', 'info', 'unclear', \
    'out_of_scope')
    """
  private static let channels = "('shell', 'ask', 'batch', 'faq')"

  static let tables = """
    CREATE TABLE session (
      id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
      started TEXT NOT NULL CHECK (started \(moment)),
      channel TEXT NOT NULL CHECK (channel IN \(channels))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX session_started ON session(started, id);

    CREATE TABLE erasure (
      id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
      time TEXT NOT NULL CHECK (time \(moment)),
      "by" TEXT NOT NULL CHECK (length("by") > 0),
      reason TEXT NOT NULL CHECK (length(reason) > 0),
      scope TEXT NOT NULL CHECK (length(scope) > 0),
      turns TEXT NOT NULL CHECK (length(turns) > 0)
    ) STRICT;

    CREATE TABLE turn (
      id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
      session TEXT NOT NULL REFERENCES session(id),
      time TEXT NOT NULL CHECK (time \(moment)),
      channel TEXT NOT NULL CHECK (channel IN \(channels)),
      language TEXT NOT NULL CHECK (length(language) BETWEEN 2 AND 16),
      as_of TEXT NOT NULL CHECK (as_of \(day)),
      topic TEXT CHECK (length(topic) > 0),
      verdict TEXT NOT NULL CHECK (verdict IN \(verdicts)),
      intent TEXT NOT NULL,
      confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
      pack TEXT NOT NULL,
      engine TEXT NOT NULL,
      latency INTEGER NOT NULL CHECK (latency >= 0),
      seal BLOB NOT NULL CHECK (length(seal) = 32),
      erasure INTEGER REFERENCES erasure(id),
      salt BLOB CHECK (length(salt) = 32),
      profile TEXT CHECK (profile IS NULL OR json_valid(profile)),
      text TEXT,
      facts TEXT CHECK (facts IS NULL OR json_valid(facts)),
      candidates TEXT CHECK (candidates IS NULL OR json_valid(candidates)),
      answer TEXT,
      citations TEXT CHECK (citations IS NULL OR json_valid(citations)),
      receipt TEXT,
      CHECK ((erasure IS NULL) = (salt IS NOT NULL)),
      CHECK ((erasure IS NULL) = (profile IS NOT NULL)),
      CHECK ((erasure IS NULL) = (text IS NOT NULL)),
      CHECK ((erasure IS NULL) = (facts IS NOT NULL)),
      CHECK ((erasure IS NULL) = (candidates IS NOT NULL)),
      CHECK ((erasure IS NULL) = (answer IS NOT NULL)),
      CHECK ((erasure IS NULL) = (citations IS NOT NULL)),
      CHECK ((erasure IS NULL) = (receipt IS NOT NULL))
    ) STRICT;
    CREATE INDEX turn_session ON turn(session, id);
    CREATE INDEX turn_time ON turn(time);
    CREATE INDEX turn_receipt ON turn(receipt) WHERE receipt IS NOT NULL;

    CREATE TABLE review (
      id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
      turn INTEGER NOT NULL REFERENCES turn(id),
      time TEXT NOT NULL CHECK (time \(moment)),
      reviewer TEXT NOT NULL CHECK (length(reviewer) > 0),
      decision TEXT NOT NULL CHECK (decision IN ('reported', 'confirmed', 'wrong_verdict', 'wrong_citation',
        'incomplete', 'should_have_abstained', 'should_have_answered')),
      topic TEXT CHECK (length(topic) > 0),
      verdict TEXT CHECK (verdict IN \(verdicts)),
      seal BLOB NOT NULL CHECK (length(seal) = 32),
      erasure INTEGER REFERENCES erasure(id),
      salt BLOB CHECK (length(salt) = 32),
      note TEXT,
      CHECK ((erasure IS NULL) = (salt IS NOT NULL)),
      CHECK ((erasure IS NULL) = (note IS NOT NULL))
    ) STRICT;
    CREATE INDEX review_turn ON review(turn, id);

    CREATE TABLE link (
      position INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
      kind TEXT NOT NULL CHECK (kind IN ('turn', 'review', 'erasure')),
      number INTEGER NOT NULL,
      commitment BLOB NOT NULL CHECK (length(commitment) = 32),
      hash BLOB NOT NULL CHECK (length(hash) = 32),
      UNIQUE (kind, number)
    ) STRICT;

    CREATE TABLE stem (
      turn INTEGER NOT NULL PRIMARY KEY REFERENCES turn(id),
      stems TEXT NOT NULL
    ) STRICT;
    CREATE VIEW turn_words AS
      SELECT turn.id AS id, turn.text AS text, turn.answer AS answer, stem.stems AS stems
      FROM turn LEFT JOIN stem ON stem.turn = turn.id;
    CREATE VIRTUAL TABLE turn_search USING fts5(
      text, answer, stems, content='turn_words', content_rowid='id', tokenize="unicode61 remove_diacritics 2");
    """
}
