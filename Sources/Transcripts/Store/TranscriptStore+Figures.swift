// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB

extension TranscriptStore {
  /// Counts turns, read from one index alone, whatever the length of the texts.
  ///
  /// - Parameters:
  ///   - since: the first UTC moment (`YYYY-MM-DD`, or longer as `UTCTime` writes it); nil from the beginning.
  ///   - until: the first moment that no longer counts; nil to the end.
  package func figures(since: String? = nil, until: String? = nil) throws(TranscriptFailure) -> TurnFigures {
    let span: StatementArguments = [since ?? "", until ?? ":"]
    return try read { database in
      func counts(_ key: String) throws -> [TurnFigures.Count] {
        try Row.fetchAll(
          database,
          sql: """
            SELECT \(key) AS key, verdict, count(*) FROM turn INDEXED BY turn_figures
            WHERE time >= ? AND time < ? GROUP BY key, verdict
            """, arguments: span
        ).map { row in
          var reader = RowReader(row)
          return TurnFigures.Count(
            key: try reader.optionalText(), verdict: try reader.text(), turns: try reader.integer())
        }
      }
      func number(_ sql: String) throws -> Int { try Int.fetchOne(database, sql: sql, arguments: span) ?? 0 }
      let latencies = try Row.fetchAll(
        database,
        sql: """
          SELECT latency, count(*) FROM turn INDEXED BY turn_figures WHERE time >= ? AND time < ? GROUP BY latency
          """, arguments: span
      ).map { row in
        var reader = RowReader(row)
        return (microseconds: try reader.integer(), turns: try reader.integer())
      }
      return TurnFigures(
        days: try counts("substr(time, 1, 10)"), topics: try counts("topic"), channels: try counts("channel"),
        languages: try counts("language"), laws: try counts("law_confidence"), latencies: latencies,
        erased: try number(
          "SELECT count(erasure) FROM turn INDEXED BY turn_figures WHERE time >= ? AND time < ?"),
        sessions: try number("SELECT count(*) FROM session WHERE started >= ? AND started < ?"))
    }
  }
}
