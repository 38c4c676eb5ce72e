// SPDX-License-Identifier: GPL-3.0-or-later

/// One respect in which an answer is not what was expected.
package struct Discrepancy: Sendable, Hashable {
  package enum Aspect: String, Sendable, CaseIterable {
    case verdict, topic, intent, citation, sanction
  }

  package var aspect: Aspect
  package var expected: String
  /// What came instead; several are joined by commas, none is "nothing".
  package var actual: String

  package init(_ aspect: Aspect, expected: String, actual: [String]) {
    self.aspect = aspect
    self.expected = expected
    self.actual = actual.isEmpty ? "nothing" : actual.joined(separator: ", ")
  }
}
