// SPDX-License-Identifier: GPL-3.0-or-later

package import Knowledge
import Law

/// An authored question, the turn it led to, and where the two differ.
package struct ExpectationResult: Sendable {
  package let expectation: Expectation
  package let turn: Turn
  /// Empty when the expectation holds.
  package let discrepancies: [Discrepancy]

  /// Compares a turn with what was expected of it.
  package init(_ expectation: Expectation, _ turn: Turn) {
    self.expectation = expectation
    self.turn = turn
    var found: [Discrepancy] = []
    if !Self.satisfies(turn, expectation) {
      found.append(.init(.verdict, expected: expectation.verdict.rawValue, actual: [turn.verdict.rawValue]))
    }
    if let topic = expectation.topic, topic != turn.topic {
      found.append(.init(.topic, expected: topic, actual: [turn.topic].compactMap { $0 }))
    }
    if let intent = expectation.intent, intent != turn.intent {
      found.append(.init(.intent, expected: intent.rawValue, actual: [turn.intent.rawValue]))
    }
    let cited = turn.answer.citations.map(\.provision)
    for provision in expectation.citations
    where !cited.contains(where: { $0 == provision || $0.hasPrefix(provision + "-") }) {
      // A finer pinpoint of the same provision will do.
      found.append(.init(.citation, expected: provision, actual: cited))
    }
    let sanctions = turn.answer.sanctions.map(\.id)
    if let sanction = expectation.sanction, !sanctions.contains(sanction) {
      found.append(.init(.sanction, expected: sanction, actual: sanctions))
    }
    discrepancies = found
  }

  package var holds: Bool { discrepancies.isEmpty }

  /// The same verdict; "it depends" and "the norms pull apart" satisfy each other, as both warn and neither allows.
  private static func satisfies(_ turn: Turn, _ expectation: Expectation) -> Bool {
    turn.verdict == expectation.verdict || expectation.alternatives.contains(turn.verdict)
      || Set([expectation.verdict, turn.verdict]) == [.conditional, .conflicting]
  }

  /// What was recognised, for whoever has to find the reason.
  var recognised: String {
    let others = turn.candidates.filter { $0.topic != turn.topic }.prefix(turn.topic == nil ? 2 : 1)
    let names = others.map { "\($0.topic) \($0.score)" }
    guard let topic = turn.topic else {
      return "topic none" + zip([", nearest ", ", runner-up "], names).map { $0 + $1 }.joined()
    }
    return "topic \(topic), score \(turn.confidence), runner-up \(names.first ?? "none")"
  }
}
