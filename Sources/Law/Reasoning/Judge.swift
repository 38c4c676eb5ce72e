// SPDX-License-Identifier: GPL-3.0-or-later

/// Derives a verdict from the norms in force.
///
/// Two-valued defeasible deontic logic over every way the unknown facts can turn out: a norm whose conditions hold is
/// *live*; a live norm that is not itself defeated defeats those it overrides and those that yield to it; what stands
/// decides (after Governatori & Rotolo 2010, with superiority declared, never guessed from specificity).
///
/// It fails closed: a prohibition is never a reason for a permission, so removing one can turn a `forbidden` into
/// `unregulated`, `required` or `conflicting`, never into `allowed`. For that, a prohibition may override only other
/// prohibitions, and a permission that yields to a norm that is not there does not stand.
package struct Judge: Sendable {
  /// More cases than this are not enumerated; the norms are then reported as conflicting.
  static let caseLimit = 1 << 14

  package let book: NormBook

  package init(_ book: NormBook) { self.book = book }

  /// The verdict on a conduct for the facts known, by the norms in force on a date.
  package func judgement(on conduct: String, facts: Facts, date: CalendarDate) -> Judgement {
    var case_ = CaseFrame(book: book, conduct: conduct, facts: facts, date: date)
    return case_.judgement()
  }
}

/// The norms and unknowns of one question, indexed from zero.
private struct CaseFrame {
  struct LocalNorm {
    let index: Int
    let distance: Int
    let modality: Modality
    var conditions: UInt64 = 0
    var exceptions: UInt64 = 0
    /// Local positions of the norms that defeat it.
    var defeaters: [Int] = []
    /// It yields to a norm that is not in the book.
    var yieldsToMissing = false
    var decidingCases = 0
    var liveCases = 0
    var defeatedBy: Set<Int> = []
  }

  let book: NormBook
  let facts: Facts
  let date: CalendarDate
  var norms: [LocalNorm] = []
  /// The conditions the norms mention and their group mates, sorted.
  var conditions: [String] = []
  /// Kinds of person that the same norms bind, named by the first of them.
  var profiles: [(name: String, kinds: [String], norms: [Int])] = []

  init(book: NormBook, conduct: String, facts: Facts, date: CalendarDate) {
    self.book = book
    self.facts = facts
    self.date = date
    let all = book.kinds(of: facts.addressee)
    let left = all.filter { !facts.excluded.contains($0) }
    let kinds = left.isEmpty ? all : left
    let lines = kinds.map { Set(book.ancestry(of: $0)) }
    let reachable = lines.reduce(into: Set<String>()) { $0.formUnion($1) }
    var seen: Set<Int> = []
    for (distance, conduct) in book.chain(from: conduct).enumerated() {
      for index in book.norms(naming: conduct) {
        let norm = book.norms[index]
        guard norm.validity.contains(date), norm.addressees.contains(where: reachable.contains),
          seen.insert(index).inserted
        else { continue }
        norms.append(LocalNorm(index: index, distance: distance, modality: norm.modality))
      }
    }
    indexConditions()
    indexDefeats()
    for (kind, line) in zip(kinds, lines) {
      let bound = norms.indices.filter { position in
        book.norms[norms[position].index].addressees.contains(where: line.contains)
      }
      if let same = profiles.firstIndex(where: { $0.norms == bound }) {
        profiles[same].kinds.append(kind)
      } else {
        profiles.append((kind, [kind], bound))
      }
    }
  }

  private mutating func indexConditions() {
    var mentioned: Set<String> = []
    for norm in norms {
      for condition in book.norms[norm.index].conditions + book.norms[norm.index].exceptions {
        mentioned.formUnion(book.group(of: condition))
      }
    }
    conditions = mentioned.sorted()
    let bit = Dictionary(uniqueKeysWithValues: conditions.enumerated().map { ($1, UInt64(1) << UInt64($0 & 63)) })
    for position in norms.indices {
      let norm = book.norms[norms[position].index]
      norms[position].conditions = norm.conditions.reduce(0) { $0 | (bit[$1] ?? 0) }
      norms[position].exceptions = norm.exceptions.reduce(0) { $0 | (bit[$1] ?? 0) }
    }
  }

  private mutating func indexDefeats() {
    // A repeated identifier is refused by the pack's check; here the first bears it.
    let position = Dictionary(firstOf: norms.enumerated().map { (book.norms[$1.index].id, $0) })
    for (winner, local) in norms.enumerated() {
      for defeated in book.norms[local.index].overrides {
        guard let loser = position[defeated] else { continue }
        if local.modality == .prohibition, norms[loser].modality != .prohibition { continue }
        norms[loser].defeaters.append(winner)
      }
    }
    for loser in norms.indices {
      for winner in book.norms[norms[loser].index].yieldsTo {
        if let winner = position[winner] {
          norms[loser].defeaters.append(winner)
        } else if book.index(of: winner) == nil {
          norms[loser].yieldsToMissing = true
        }
      }
    }
  }

  mutating func judgement() -> Judgement {
    let assignments = self.assignments()
    guard conditions.count <= 64, !assignments.isEmpty, assignments.count * profiles.count <= Judge.caseLimit else {
      let all = norms.map(\.index).sorted()
      return finish(.conflicting, .outcome(.conflicting, norms: all), cases: 1)
    }
    var cases: [DecidedCase] = []
    for profile in profiles {
      for assignment in assignments {
        let standing = self.standing(assignment, among: profile.norms)
        for position in standing { norms[position].decidingCases += 1 }
        var holding = Set(
          conditions.indices.filter { assignment & (1 << UInt64($0)) != 0 }.map { Fact.condition(conditions[$0]) })
        holding.insert(.addressee(profile.name))
        cases.append(
          DecidedCase(
            holding: holding, verdict: verdict(of: standing), norms: standing.map { norms[$0].index }.sorted()))
      }
    }
    var open = conditions.filter { facts.conditions[$0] == nil }.map { Fact.condition($0) }
    if profiles.count > 1 { open += profiles.map { Fact.addressee($0.name) } }
    var builder = DecisionTreeBuilder(cases: cases, facts: open)
    let tree = builder.build()
    if case .outcome(let verdict, _) = tree { return finish(verdict, tree, cases: cases.count) }
    return finish(.conditional, tree, cases: cases.count)
  }

  /// Every way the conditions can turn out, given what is known, as bit sets over `conditions`.
  private func assignments() -> [UInt64] {
    var result: [UInt64] = [0]
    var done: Set<String> = []
    let bit = { (condition: String) -> UInt64 in
      UInt64(1) << UInt64((conditions.firstIndex(of: condition) ?? 0) & 63)
    }
    for condition in conditions where !done.contains(condition) {
      let group = book.group(of: condition)
      done.formUnion(group)
      let choices: [UInt64]
      if group.count > 1 {
        let known = group.filter { facts.conditions[$0] == true }
        let open = group.filter { facts.conditions[$0] != false }
        choices = (known.isEmpty ? open : known).map(bit)
      } else if let known = facts.conditions[condition] {
        choices = [known ? bit(condition) : 0]
      } else {
        choices = [bit(condition), 0]
      }
      guard result.count * max(1, choices.count) <= Judge.caseLimit else { return [] }
      result = choices.isEmpty ? result : result.flatMap { base in choices.map { base | $0 } }
    }
    return result
  }

  /// The norms that stand in one case, as local positions in order.
  private mutating func standing(_ assignment: UInt64, among bound: [Int]) -> [Int] {
    let live = bound.filter {
      norms[$0].conditions & assignment == norms[$0].conditions && norms[$0].exceptions & assignment == 0
    }
    for position in live { norms[position].liveCases += 1 }
    let isLive = Set(live)
    var known: [Int: Bool] = [:]
    var visiting: Set<Int> = []
    func stands(_ position: Int) -> Bool {
      if let known = known[position] { return known }
      // A circle of overrides is refused by the pack's check; here the prohibition in it holds.
      guard visiting.insert(position).inserted else { return norms[position].modality == .prohibition }
      defer { visiting.remove(position) }
      var result = !norms[position].yieldsToMissing
      for defeater in norms[position].defeaters where isLive.contains(defeater) && stands(defeater) {
        result = false
      }
      known[position] = result
      return result
    }
    let standing = live.filter { stands($0) }
    for position in live where known[position] == false {
      norms[position].defeatedBy.formUnion(
        norms[position].defeaters.filter { isLive.contains($0) && known[$0] == true }.map { norms[$0].index })
    }
    return standing
  }

  private func verdict(of standing: [Int]) -> Verdict {
    let modalities = Set(standing.map { norms[$0].modality })
    if modalities.isEmpty { return .unregulated }
    if modalities == [.prohibition] { return .forbidden }
    if modalities.contains(.prohibition) { return .conflicting }
    return modalities.contains(.obligation) ? .required : .allowed
  }

  private func finish(_ verdict: Verdict, _ tree: DecisionTree, cases: Int) -> Judgement {
    let considered = norms.map { norm in
      let outcome: Judgement.Consideration.Outcome
      if norm.decidingCases > 0 {
        outcome = norm.decidingCases == cases ? .decides : .mayDecide
      } else {
        outcome = norm.liveCases > 0 ? .defeated : .notApplicable
      }
      return Judgement.Consideration(
        norm: norm.index, distance: norm.distance, outcome: outcome, defeatedBy: norm.defeatedBy.sorted())
    }
    return Judgement(
      verdict: verdict, tree: tree,
      considered: considered.sorted { ($0.distance, $0.norm) < ($1.distance, $1.norm) },
      kinds: Dictionary(firstOf: profiles.map { ($0.name, $0.kinds) }), facts: facts, date: date)
  }
}
