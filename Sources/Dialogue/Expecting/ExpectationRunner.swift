// SPDX-License-Identifier: GPL-3.0-or-later

package import Knowledge
package import Law

/// Asks the questions of a pack's tests and compares the answers with what their authors expect.
package enum ExpectationRunner {
  /// The outcomes in the order of the expectations; the halves of a pair are brought together at the first.
  ///
  /// - Parameter today: the day of questions that name none.
  package static func run(
    _ expectations: [Expectation], _ assistant: Assistant, today: CalendarDate
  ) -> [ExpectationOutcome] {
    var outcomes: [[ExpectationResult]] = []
    var places: [Int: Int] = [:]
    for expectation in expectations {
      let turn = assistant.answer(Utterance(expectation.question), in: context(of: expectation, today: today))
      let result = ExpectationResult(expectation, turn)
      guard let pair = expectation.pair else {
        outcomes.append([result])
        continue
      }
      if let place = places[pair] {
        outcomes[place].append(result)
      } else {
        places[pair] = outcomes.count
        outcomes.append([result])
      }
    }
    return outcomes.map { ExpectationOutcome(results: $0) }
  }

  /// What the author says of the case outside the question.
  static func context(of expectation: Expectation, today: CalendarDate) -> AskingContext {
    AskingContext(
      today: today, asOf: expectation.date, addressee: expectation.addressee, conditions: expectation.facts)
  }
}
