// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
import Law

extension TranscriptStore {
  /// Keeps one turn and returns its number. When this returns, the turn survives `kill -9` and a power cut.
  @discardableResult
  package func record(_ turn: TurnRecord) throws(TranscriptFailure) -> Int {
    try record([turn])[0]
  }

  /// Keeps all turns or none, in one transaction; returns their numbers in the same order.
  @discardableResult
  package func record(_ turns: [TurnRecord]) throws(TranscriptFailure) -> [Int] {
    let prepared = turns.concurrentMap { turn in
      let turn = prepare(turn)
      return (turn: turn, stems: options.stems?(turn.text + "\n" + turn.answer))
    }
    return try attempt {
      try queue.write { database in
        var writer = try RecordWriter(database)
        var numbers: [Int] = []
        for (turn, stems) in prepared { numbers.append(try writer.append(turn, stems: stems)) }
        if let first = numbers.first { try writer.index(from: first) }
        return numbers
      }
    }
  }

  /// Keeps one review and returns its number.
  @discardableResult
  package func record(_ review: ReviewRecord) throws(TranscriptFailure) -> Int {
    var prepared = review
    prepared.note = prepare(review.note)
    prepared.reviewer = StorableText.make(review.reviewer)
    prepared.topic = review.topic.map(StorableText.make)
    return try attempt {
      try queue.write { database in
        guard try Bool.fetchOne(database, sql: "SELECT 1 FROM turn WHERE id = ?", arguments: [prepared.turn]) != nil
        else { throw TranscriptFailure.noSuchTurn(prepared.turn) }
        var writer = try RecordWriter(database)
        return try writer.append(prepared)
      }
    }
  }

  /// The turn exactly as it will be written, and so as it will be sealed.
  private func prepare(_ turn: TurnRecord) -> TurnRecord {
    var turn = turn
    turn.text = prepare(turn.text)
    turn.answer = prepare(turn.answer)
    turn.profileJSON = prepare(json: turn.profileJSON)
    turn.factsJSON = prepare(json: turn.factsJSON)
    turn.candidatesJSON = prepare(json: turn.candidatesJSON)
    turn.citationsJSON = prepare(json: turn.citationsJSON)
    turn.contextJSON = turn.contextJSON.map(prepare(json:))
    turn.session = StorableText.make(turn.session)
    turn.topic = turn.topic.map(StorableText.make)
    turn.intent = StorableText.make(turn.intent)
    turn.pack = StorableText.make(turn.pack)
    turn.engine = StorableText.make(turn.engine)
    turn.receipt = StorableText.make(turn.receipt)
    turn.confidence += 0  // SQLite keeps no negative zero
    return turn
  }

  func prepare(_ text: String) -> String { options.mask.masked(StorableText.make(text)) }

  private func prepare(json: String) -> String { options.mask.masked(insideJSON: StorableText.make(json)) }
}
