// SPDX-License-Identifier: GPL-3.0-or-later

package import Dialogue
import Knowledge
import Publishing
package import Transcripts

/// Whether the answer behind a receipt comes out again.
package enum ReceiptCheck: Sendable, Equatable {
  /// The same question, asked in the same circumstances, gives the same receipt.
  case holds
  /// The same verdict, topic and citations, but by another pack or program, or for words that were masked since.
  case sameAnswer(because: String)
  /// Something else comes out.
  case differs(String)
  /// The words of the turn were erased.
  case erased

  package init(_ turn: StoredTurn, _ assistant: Assistant) {
    guard let now = Replay(assistant, day: .asThen).answer(turn) else {
      self = .erased
      return
    }
    if let difference = ReplayDifference(turn, now) {
      let changes = difference.changes.map { "\($0.aspect.rawValue) \(PlainText.line("\($0.old) -> \($0.new)"))" }
      self = .differs(changes.joined(separator: "; "))
    } else if now.receipt == turn.record.receipt {
      self = now.answer.text == turn.record.answer ? .holds : .differs("the words of the answer")
    } else if turn.record.pack != assistant.knowledge.fingerprint {
      self = .sameAnswer(because: "by another pack: then \(turn.record.pack), now \(assistant.knowledge.fingerprint)")
    } else if turn.record.engine != ProgramVersion.current {
      self = .sameAnswer(because: "by another program: then \(turn.record.engine), now \(ProgramVersion.current)")
    } else {
      self = .sameAnswer(because: "for the words as kept, in which personal data are masked")
    }
  }

  package var isRight: Bool {
    switch self {
    case .holds, .sameAnswer: true
    case .differs, .erased: false
    }
  }

  /// One line.
  package var sentence: String {
    switch self {
    case .holds: "holds: the same answer with the same receipt comes out again"
    case .sameAnswer(let reason): "same answer, \(reason)"
    case .differs(let changes): "differs: \(changes)"
    case .erased: "erased: the words are gone, so nothing can be asked again"
    }
  }
}
