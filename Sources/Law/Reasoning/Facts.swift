// SPDX-License-Identifier: GPL-3.0-or-later

/// What is known of a case: whom it is about, and which conditions hold or do not.
package struct Facts: Hashable, Sendable {
  /// The addressee's identifier.
  package var addressee: String
  /// Conditions known to hold (`true`) or not to hold (`false`); others are unknown.
  package var conditions: [String: Bool]

  package init(addressee: String, conditions: [String: Bool] = [:]) {
    self.addressee = addressee
    self.conditions = conditions
  }
}

/// A single thing that can be asked about a case.
package enum Fact: Hashable, Sendable, Comparable {
  /// Whether a condition holds.
  case condition(String)
  /// Whether the person is (a narrower kind of) an addressee.
  case addressee(String)

  /// The identifier in the pack's vocabulary.
  package var id: String {
    switch self {
    case .condition(let id), .addressee(let id): id
    }
  }

  private var rank: Int {
    switch self {
    case .condition: 0
    case .addressee: 1
    }
  }

  package static func < (a: Fact, b: Fact) -> Bool { (a.rank, a.id) < (b.rank, b.id) }
}
