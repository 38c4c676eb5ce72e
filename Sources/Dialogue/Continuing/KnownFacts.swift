// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
package import Law

/// What is known of a case besides the words of the question.
package struct KnownFacts: Sendable, Hashable, Codable {
  /// Whom it is about.
  package var addressee: String?
  /// Kinds of addressee that the person is not, sorted.
  package var excluded: [String]
  /// Conditions that hold (`true`) or do not hold (`false`).
  package var conditions: [String: Bool]

  package init(addressee: String? = nil, excluded: [String] = [], conditions: [String: Bool] = [:]) {
    self.addressee = addressee
    self.excluded = excluded
    self.conditions = conditions
  }

  /// What the words of a question state.
  init(_ recognition: Recognition) {
    self.init(addressee: recognition.addressees.first, conditions: recognition.conditions)
  }

  package var isEmpty: Bool { addressee == nil && excluded.isEmpty && conditions.isEmpty }

  /// Takes in the answer to a question of fact.
  ///
  /// - Parameter kinds: what the answer excludes when the fact is about a person and does not hold.
  package mutating func learn(_ fact: Fact, holds: Bool, kinds: [String]) {
    switch fact {
    case .condition(let id): conditions[id] = holds
    case .addressee(let id):
      if holds { addressee = id } else { excluded = Set(excluded + kinds).sorted() }
    }
  }

  /// With what was said later, which wins; of conditions that exclude one another only the later holds.
  package func updated(with later: KnownFacts, in book: NormBook) -> KnownFacts {
    var conditions = conditions
    for (id, holds) in later.conditions where holds {
      for other in book.group(of: id) where other != id { conditions[other] = nil }
    }
    return KnownFacts(
      addressee: later.addressee ?? addressee,
      excluded: Set(excluded.filter { $0 != later.addressee } + later.excluded).sorted(),
      conditions: conditions.merging(later.conditions) { _, later in later })
  }
}
