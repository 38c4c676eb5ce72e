// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import Law

/// What became of one authored test: a question, or a contrast pair, which holds only as a whole.
package struct ExpectationOutcome: Sendable, CustomStringConvertible {
  /// One result, or the two of a pair.
  package let results: [ExpectationResult]

  package var isPair: Bool { results.count > 1 }

  package var holds: Bool { results.allSatisfy(\.holds) }

  /// Whether its author lists it as not met yet.
  package var isKnownMiss: Bool { results.contains(where: \.expectation.isKnownMiss) }

  /// Where the first thing that failed stands, else the test.
  package var location: String { ((results.first { !$0.holds }) ?? results.first)?.expectation.location ?? "" }

  /// One line: what was expected and what came, or that it holds.
  package var description: String {
    guard let failed = results.first(where: { !$0.holds }) else { return "\(location): holds" }
    let question = failed.expectation.question
    guard isPair else {
      return "\(location): error: \(Self.differences(failed)): \(question) (\(failed.recognised))"
    }
    let expected = results.map { "'\($0.expectation.verdict.rawValue)'" }.joined(separator: " and ")
    let actual = results.map { "'\($0.turn.verdict.rawValue)'" }.joined(separator: " and ")
    return "\(location): error: pair: expected \(expected), got \(actual); \(Self.differences(failed)): \(question) "
      + "(\(failed.recognised))"
  }

  private static func differences(_ result: ExpectationResult) -> String {
    result.discrepancies.map { difference in
      let aspect = difference.aspect == .verdict ? "" : difference.aspect.rawValue + " "
      return "expected \(aspect)'\(difference.expected)', got '\(difference.actual)'"
    }.joined(separator: "; ")
  }
}
