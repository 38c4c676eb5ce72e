// SPDX-License-Identifier: GPL-3.0-or-later

/// A verdict with its derivation.
package struct Judgement: Sendable, Hashable {
  /// A norm that was looked at, and what became of it.
  package struct Consideration: Sendable, Hashable {
    package enum Outcome: String, Sendable {
      /// It decides in every case.
      case decides
      /// It decides in some cases, depending on facts not known.
      case mayDecide = "may-decide"
      /// It applies, but another norm defeats it.
      case defeated
      /// Its conditions do not hold.
      case notApplicable = "not-applicable"

      /// Whether it decides in at least one case.
      package var isDeciding: Bool { self == .decides || self == .mayDecide }
    }

    /// The index into `NormBook.norms`.
    package let norm: Int
    /// Steps up the conduct tree from the conduct asked about: 0 is that conduct itself.
    package let distance: Int
    package let outcome: Outcome
    /// The norms that defeat it, as indices.
    package let defeatedBy: [Int]
  }

  package let verdict: Verdict
  /// A single outcome, or the questions that lead to one.
  package let tree: DecisionTree
  /// Nearest conduct first, then by identifier.
  package let considered: [Consideration]
  /// The kinds of person that an addressee fact of the tree stands for: those that the same norms bind.
  package let kinds: [String: [String]]
  package var facts: Facts
  package let date: CalendarDate

  /// The norms that decide in at least one case, nearest conduct first.
  package var deciding: [Int] {
    considered.filter(\.outcome.isDeciding).map(\.norm)
  }

  /// The facts that make the difference; empty unless the verdict is conditional.
  package var openFacts: [Fact] { tree.facts }

  package init(
    verdict: Verdict, tree: DecisionTree, considered: [Consideration], kinds: [String: [String]], facts: Facts,
    date: CalendarDate
  ) {
    self.verdict = verdict
    self.tree = tree
    self.considered = considered
    self.kinds = kinds
    self.facts = facts
    self.date = date
  }
}
