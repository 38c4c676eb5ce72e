// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB

/// A turn with what proves it.
struct SealedTurn {
  let stored: StoredTurn
  let seal: Digest
  /// Nil once the words were erased.
  let salt: [UInt8]?

  /// - Parameter row: the columns `RowColumns.turn`.
  init(row: Row) throws {
    var reader = RowReader(row)
    let number = try reader.integer()
    let session = try reader.text()
    let time = try reader.text()
    let channel = try reader.value(TurnRecord.Channel.self)
    let language = try reader.text()
    let asOf = try reader.text()
    let topic = try reader.optionalText()
    let verdict = try reader.text()
    let intent = try reader.text()
    let confidence = try reader.real()
    let pack = try reader.text()
    let engine = try reader.text()
    let latency = try reader.integer()
    seal = try reader.digest()
    salt = try reader.optionalBytes()
    let profile = try reader.optionalText()
    let text = try reader.optionalText()
    let facts = try reader.optionalText()
    let candidates = try reader.optionalText()
    let answer = try reader.optionalText()
    let citations = try reader.optionalText()
    let receipt = try reader.optionalText()
    let context = try reader.optionalText()
    let lawConfidence = try reader.optionalText()
    let record = TurnRecord(
      session: session, time: time, channel: channel, profileJSON: profile ?? "", text: text ?? "",
      language: language, asOf: asOf, factsJSON: facts ?? "", candidatesJSON: candidates ?? "", topic: topic,
      verdict: verdict, intent: intent, answer: answer ?? "", citationsJSON: citations ?? "",
      confidence: confidence, pack: pack, engine: engine, latencyMicroseconds: latency, receipt: receipt ?? "",
      contextJSON: context, lawConfidence: lawConfidence)
    stored = StoredTurn(number: number, record: record, erasure: try reader.optionalInteger())
  }

  /// Whether the words are those that were sealed; true when they were erased.
  var sealHolds: Bool {
    guard let salt else { return true }
    return Commitment.seal(of: stored.record, salt: salt) == seal
  }

  var commitment: Digest { Commitment.to(stored.record, number: stored.number, seal: seal) }
}
