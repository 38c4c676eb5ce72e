// SPDX-License-Identifier: GPL-3.0-or-later

/// The questions that settle a verdict, fewest first, with the outcome at each leaf.
package indirect enum DecisionTree: Sendable, Hashable {
  /// The verdict, and the norms (indices into `NormBook.norms`) that decide it.
  case outcome(Verdict, norms: [Int])
  /// A question of fact and what follows from either answer.
  case question(Fact, yes: DecisionTree, no: DecisionTree)

  /// One way from the root to a leaf.
  package struct Branch: Sendable, Hashable {
    package struct Literal: Sendable, Hashable {
      package let fact: Fact
      package let holds: Bool
    }
    package let literals: [Literal]
    package let verdict: Verdict
    package let norms: [Int]
  }

  /// All leaves, in order of the answers yes before no.
  package var branches: [Branch] {
    var found: [Branch] = []
    collect([], into: &found)
    return found
  }

  private func collect(_ path: [Branch.Literal], into found: inout [Branch]) {
    switch self {
    case .outcome(let verdict, let norms):
      found.append(Branch(literals: path, verdict: verdict, norms: norms))
    case .question(let fact, let yes, let no):
      yes.collect(path + [.init(fact: fact, holds: true)], into: &found)
      no.collect(path + [.init(fact: fact, holds: false)], into: &found)
    }
  }

  /// The facts asked anywhere in the tree, in order of first appearance.
  package var facts: [Fact] {
    var seen: [Fact] = []
    func visit(_ tree: DecisionTree) {
      guard case .question(let fact, let yes, let no) = tree else { return }
      if !seen.contains(fact) { seen.append(fact) }
      visit(yes)
      visit(no)
    }
    visit(self)
    return seen
  }
}

/// One fully decided situation: which facts hold, and what follows.
struct DecidedCase {
  var holding: Set<Fact>
  var verdict: Verdict
  var norms: [Int]
}

/// Finds the tree with the smallest expected number of questions, all cases being equally likely.
///
/// Exact by dynamic programming over sets of cases (Garey 1972, "Optimal binary identification procedures"); above
/// `exactLimit` cases the question with the smallest expected impurity is taken instead.
struct DecisionTreeBuilder {
  static let exactLimit = 128

  private let cases: [DecidedCase]
  private let facts: [Fact]
  private var memo: [[Int]: (cost: Int, tree: DecisionTree)] = [:]

  init(cases: [DecidedCase], facts: [Fact]) {
    self.cases = cases
    self.facts = facts.sorted()
  }

  mutating func build() -> DecisionTree {
    let all = Array(cases.indices)
    return all.count <= Self.exactLimit ? exact(all).tree : greedy(all)
  }

  private func leaf(_ members: [Int]) -> DecisionTree? {
    guard let first = members.first else { return nil }
    let verdict = cases[first].verdict
    guard members.allSatisfy({ cases[$0].verdict == verdict }) else { return nil }
    return .outcome(verdict, norms: Array(Set(members.flatMap { cases[$0].norms })).sorted())
  }

  private func split(_ members: [Int], by fact: Fact) -> (yes: [Int], no: [Int])? {
    let yes = members.filter { cases[$0].holding.contains(fact) }
    guard !yes.isEmpty, yes.count < members.count else { return nil }
    return (yes, members.filter { !cases[$0].holding.contains(fact) })
  }

  /// Cost: the number of questions summed over the cases.
  private mutating func exact(_ members: [Int]) -> (cost: Int, tree: DecisionTree) {
    if let tree = leaf(members) { return (0, tree) }
    if let known = memo[members] { return known }
    var best: (cost: Int, tree: DecisionTree)?
    for fact in facts {
      guard let parts = split(members, by: fact) else { continue }
      let yes = exact(parts.yes)
      if let best, yes.cost + members.count >= best.cost { continue }
      let no = exact(parts.no)
      let cost = members.count + yes.cost + no.cost
      if best == nil || cost < best!.cost { best = (cost, .question(fact, yes: yes.tree, no: no.tree)) }
    }
    let result = best ?? (0, indistinguishable(members))
    memo[members] = result
    return result
  }

  private func greedy(_ members: [Int]) -> DecisionTree {
    if let tree = leaf(members) { return tree }
    var best: (impurity: Int, fact: Fact, yes: [Int], no: [Int])?
    for fact in facts {
      guard let parts = split(members, by: fact) else { continue }
      let impurity = self.impurity(parts.yes) + self.impurity(parts.no)
      if best == nil || impurity < best!.impurity { best = (impurity, fact, parts.yes, parts.no) }
    }
    guard let best else { return indistinguishable(members) }
    return .question(best.fact, yes: greedy(best.yes), no: greedy(best.no))
  }

  /// The number of pairs of cases with different verdicts.
  private func impurity(_ members: [Int]) -> Int {
    var counts: [Verdict: Int] = [:]
    for member in members { counts[cases[member].verdict, default: 0] += 1 }
    return members.count * members.count - counts.values.reduce(0) { $0 + $1 * $1 }
  }

  /// Cases that no fact tells apart but whose verdicts differ: the strictest holds.
  private func indistinguishable(_ members: [Int]) -> DecisionTree {
    let strictest = members.map { cases[$0].verdict }.max { $0.strictness < $1.strictness } ?? .unregulated
    return .outcome(strictest, norms: Array(Set(members.flatMap { cases[$0].norms })).sorted())
  }
}
