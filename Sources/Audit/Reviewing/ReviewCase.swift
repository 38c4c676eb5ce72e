// SPDX-License-Identifier: GPL-3.0-or-later

package import Dialogue
package import Law
package import Publishing
package import Transcripts

/// Everything a reviewer sees of one turn before deciding: the conversation, the explanation, the provisions. What
/// others decided is shown only afterwards.
package struct ReviewCase: Sendable {
  package let turn: StoredTurn
  /// The turns of its sitting, at most 20 before it and 5 after.
  private let conversation: [StoredTurn]
  private let left: (before: Int, after: Int)
  private let reports: [StoredReview]
  /// The same question answered by the pack at hand, in the circumstances of then.
  package let replayed: Turn?

  package init(_ number: Int, _ store: TranscriptStore, _ ledger: ReviewLedger, _ assistant: Assistant) throws {
    turn = try store.turn(number)
    let sitting = try store.neighbours(of: turn, before: 20, after: 5)
    conversation = sitting.turns
    left = (sitting.before, sitting.after)
    reports = ledger.openReports(ReviewLedger.key(turn: number, receipt: turn.record.receipt))
    replayed = Replay(assistant, day: .asThen).answer(turn)
  }

  /// The conversation with the turn in question in full, and what the asker said against it.
  package func lines(_ style: TextStyle, _ language: TextLanguage) -> [String] {
    var lines: [String] = []
    if left.before > 0 { lines.append("  … \(left.before)") }
    for other in conversation {
      if other.number == turn.number {
        lines += StoredTurnWriter.text(turn).split(separator: "\n").map(String.init)
      } else {
        let topic = other.record.topic.map { " (\($0))" } ?? ""
        let said = other.isErased ? "[erased]" : "\(PlainText.line(other.record.text))  \(other.record.verdict)\(topic)"
        lines.append("  #\(other.number) > \(said)")
      }
    }
    if left.after > 0 { lines.append("  … \(left.after)") }
    for report in reports {
      let said = language == .id ? "Dilaporkan penanya" : "Reported by the asker"
      lines.append("\(said): \(PlainText.line(report.record.note))")
    }
    if let replayed, let difference = ReplayDifference(turn, replayed) {
      lines.append(
        language == .id
          ? "Kini dijawab lain; penjelasan dan ketentuan di bawah adalah milik jawaban yang sekarang:"
          : "Answered differently today; explanation and provisions are those of today's answer:")
      lines += difference.text.split(separator: "\n").dropFirst().map(String.init)
    }
    return lines
  }

  /// Why the answer is what it is, and the provisions behind it.
  package func grounds(_ explanation: TurnExplanation) -> [String] {
    guard let replayed else { return [] }
    return explanation.why(replayed) + [""] + explanation.sources(replayed)
  }

  /// What anybody has said of this answer, one line each.
  package static func earlier(_ turn: StoredTurn, _ store: TranscriptStore, before number: Int) throws -> [String] {
    let same = turn.record.receipt.isEmpty ? [turn] : try store.turns(receipt: turn.record.receipt)
    return try same.flatMap { try store.reviews(of: $0.number) }.filter { $0.number < number }
      .sorted { $0.number < $1.number }.map(Self.line)
  }

  package static func line(_ review: StoredReview) -> String {
    let record = review.record
    let right = [record.verdict, record.topic].compactMap { $0 }.joined(separator: ", ")
    return "review \(review.number) of turn \(record.turn), \(record.time), \(PlainText.line(record.reviewer)): "
      + record.decision.rawValue + (right.isEmpty ? "" : " -> \(right)")
      + (record.note.isEmpty ? "" : " (\(PlainText.line(record.note)))")
  }
}
