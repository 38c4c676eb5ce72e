// SPDX-License-Identifier: GPL-3.0-or-later

/// What is known of a case: whom it is about, and which conditions hold or do not.
package struct Facts: Hashable, Sendable {
  /// The addressee's identifier.
  package var addressee: String
  /// Conditions known to hold (`true`) or not to hold (`false`); others are unknown.
  package var conditions: [String: Bool]
  /// Kinds of addressee that the person is known not to be; each stands for itself, not for the narrower ones.
  package var excluded: [String]

  package init(addressee: String, conditions: [String: Bool] = [:], excluded: [String] = []) {
    self.addressee = addressee
    self.conditions = conditions
    self.excluded = excluded
  }

  /// Conditions and excluded kinds by their names; an excluded kind is `false`.
  package var named: [String: Bool] {
    Dictionary(firstOf: excluded.map { ($0, false) }).merging(conditions) { _, holds in holds }
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
