// SPDX-License-Identifier: GPL-3.0-or-later

/// Everything the judge needs of a pack: its norms and the trees and groups they refer to.
package final class NormBook: Sendable {
  /// Sorted by identifier.
  package let norms: Entries<Norm>
  package let addressees: [String: Addressee]
  package let conditions: [String: Condition]
  private let lookup: any NormIndex
  /// Of each addressee itself and everyone it belongs to.
  private let lines: [String: [String]]
  private let narrower: [String: [String]]
  private let groups: [String: [String]]

  /// - Parameter broader: conduct → broader conduct.
  package convenience init(norms: [Norm], addressees: [Addressee], conditions: [Condition], broader: [String: String]) {
    let sorted = norms.sorted { $0.id < $1.id }
    self.init(
      norms: Entries(sorted), addressees: addressees, conditions: conditions,
      index: NormDictionary(sorted, broader: broader))
  }

  /// - Parameter norms: sorted by identifier, as `index` knows them.
  package init(norms: Entries<Norm>, addressees: [Addressee], conditions: [Condition], index: any NormIndex) {
    self.norms = norms
    lookup = index
    let known = addressees.byIdentifier
    self.addressees = known
    lines = known.mapValues { Law.ancestry(of: $0.id) { known[$0]?.broader } }
    self.conditions = conditions.byIdentifier
    var narrower: [String: [String]] = [:]
    for addressee in addressees.sorted(by: { $0.id < $1.id }) {
      if let broader = addressee.broader { narrower[broader, default: []].append(addressee.id) }
    }
    self.narrower = narrower
    var groups: [String: [String]] = [:]
    for condition in conditions.sorted(by: { $0.id < $1.id }) {
      if let group = condition.group { groups[group, default: []].append(condition.id) }
    }
    self.groups = groups
  }

  /// The index of a norm in `norms`.
  package func index(of norm: String) -> Int? { lookup.index(of: norm) }

  /// A conduct and all broader ones, nearest first; stops at a repetition.
  package func chain(from conduct: String) -> [String] { Law.ancestry(of: conduct) { lookup.broader(than: $0) } }

  /// Indices of the norms that name a conduct itself.
  package func norms(naming conduct: String) -> [Int] { lookup.norms(naming: conduct) }

  /// The conditions that a judgement on a conduct can depend on: those of all norms on it or a broader one, with their
  /// groups.
  package func conditions(bearingOn conduct: String) -> Set<String> {
    let bearing = chain(from: conduct).flatMap(norms(naming:)).map { norms[$0] }
    return Set(bearing.flatMap { $0.conditions + $0.exceptions }.flatMap(group))
  }

  /// An addressee and everyone it belongs to; stops at a repetition.
  package func ancestry(of addressee: String) -> [String] { lines[addressee] ?? [addressee] }

  /// The kinds of person that an addressee may turn out to be, widest first; never empty.
  ///
  /// Somebody called by an abstract name may be any kind below it; anybody else is what they are called.
  package func kinds(of addressee: String) -> [String] {
    guard addressees[addressee]?.isAbstract == true else { return [addressee] }
    var found: [String] = []
    var open = [addressee]
    var seen: Set<String> = []
    while let next = open.popLast() {
      guard seen.insert(next).inserted else { continue }
      if addressees[next]?.isAbstract != true || narrower[next] == nil { found.append(next) }
      open += narrower[next] ?? []
    }
    return found.sorted { (ancestry(of: $0).count, $0) < (ancestry(of: $1).count, $1) }
  }

  /// The members of a condition's group, itself included; just itself when it has none.
  package func group(of condition: String) -> [String] {
    guard let group = conditions[condition]?.group else { return [condition] }
    return groups[group] ?? [condition]
  }
}
