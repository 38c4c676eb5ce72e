// SPDX-License-Identifier: GPL-3.0-or-later

extension SchemaVersion1 {
  /// Triggers that make the tables append-only, with one door: an erasure may empty the words of a record.
  ///
  /// They keep honest programs honest; the proof is the hash chain. The `insert` guards are there because
  /// `INSERT OR REPLACE` deletes a row without firing delete triggers unless `recursive_triggers` is on.
  static let guards =
    (["session", "turn", "review", "erasure", "link"].map(noReplacement)
    + ["session", "turn", "review", "erasure", "link"].map(noDeletion)
    + ["session", "erasure", "link"].map(noUpdate) + [
      erasureOnly(table: "turn", emptied: turnWords, kept: turnRest),
      erasureOnly(table: "review", emptied: ["salt", "note"], kept: reviewRest),
    ]).joined(separator: "\n")

  static let turnWords = [
    "salt", "profile", "text", "facts", "candidates", "answer", "citations", "receipt",
  ]
  static let turnRest = [
    "id", "session", "time", "channel", "language", "as_of", "topic", "verdict", "intent", "confidence", "pack",
    "engine", "latency", "seal",
  ]
  static let reviewRest = ["id", "turn", "time", "reviewer", "decision", "topic", "verdict", "seal"]

  static func noReplacement(in table: String) -> String {
    let isTaken =
      table == "link" ? "position = NEW.position OR (kind = NEW.kind AND number = NEW.number)" : "id = NEW.id"
    return """
      CREATE TRIGGER \(table)_insert BEFORE INSERT ON \(table)
      WHEN EXISTS (SELECT 1 FROM \(table) WHERE \(isTaken))
      BEGIN SELECT RAISE(ABORT, '\(table) is append-only'); END;
      """
  }

  static func noDeletion(from table: String) -> String {
    """
    CREATE TRIGGER \(table)_delete BEFORE DELETE ON \(table)
    BEGIN SELECT RAISE(ABORT, '\(table) is append-only'); END;
    """
  }

  private static func noUpdate(of table: String) -> String {
    """
    CREATE TRIGGER \(table)_update BEFORE UPDATE ON \(table)
    BEGIN SELECT RAISE(ABORT, '\(table) is append-only'); END;
    """
  }

  static func erasureOnly(table: String, emptied: [String], kept: [String]) -> String {
    let conditions =
      ["OLD.erasure IS NULL", "NEW.erasure IS NOT NULL"] + emptied.map { "NEW.\($0) IS NULL" }
      + kept.map { "NEW.\($0) IS OLD.\($0)" }
    return """
      CREATE TRIGGER \(table)_update BEFORE UPDATE ON \(table)
      WHEN NOT (\(conditions.joined(separator: " AND ")))
      BEGIN SELECT RAISE(ABORT, '\(table) is append-only'); END;
      """
  }
}
