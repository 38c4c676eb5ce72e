// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB

extension TranscriptStore {
  /// What was asked most, the most frequent first; ties by topic, then by text.
  ///
  /// Questions that differ only in case, punctuation and spaces, and were taken for the same topic, count as one.
  ///
  /// - Parameters:
  ///   - since: a UTC moment (`YYYY-MM-DD`, or longer as `UTCTime` writes it); nil for all time.
  ///   - onlyConfirmed: leave out turns whose last review is none, or found something wrong.
  package func mostAsked(
    since: String? = nil, onlyConfirmed: Bool = false, limit: Int
  ) throws(TranscriptFailure) -> [AskedQuestion] {
    let others = ReviewRecord.Decision.allCases.filter { !$0.isJudgement }.map { "'\($0.rawValue)'" }
    let confirmed = """
      AND (SELECT decision FROM review WHERE review.turn = turn.id
        AND decision NOT IN (\(others.joined(separator: ", "))) ORDER BY review.id DESC LIMIT 1) = 'confirmed'
      """
    let spellings = try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT topic, language, text, count(*) FROM turn WHERE time >= ? AND text IS NOT NULL
          \(onlyConfirmed ? confirmed : "") GROUP BY topic, language, text
          """, arguments: [since ?? ""]
      ).map { row in
        var reader = RowReader(row)
        return AskedQuestion(
          topic: try reader.optionalText(), language: try reader.text(), text: try reader.text(),
          count: try reader.integer())
      }
    }
    struct Key: Hashable {
      let topic: String?
      let words: [Substring]
    }
    let groups = Dictionary(grouping: spellings) { Key(topic: $0.topic, words: Self.words($0.text)) }
    func precedes(_ a: AskedQuestion, _ b: AskedQuestion) -> Bool {
      a.count != b.count ? a.count > b.count : (a.topic ?? "", a.text) < (b.topic ?? "", b.text)
    }
    return Array(
      groups.compactMap { key, spellings in
        spellings.min(by: precedes).map {
          AskedQuestion(
            topic: key.topic, language: $0.language, text: $0.text, count: spellings.reduce(0) { $0 + $1.count })
        }
      }.sorted(by: precedes).prefix(limit))
  }

  /// The words of a question as it is counted: case, punctuation and spaces make no difference.
  package static func words(_ text: String) -> [Substring] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }
  }
}
