// SPDX-License-Identifier: GPL-3.0-or-later

package import Knowledge
import Law

extension KnownFacts {
  /// Why facts cannot all be true.
  package enum Problem: Error, Sendable, Hashable {
    /// Neither a condition nor an addressee of the pack.
    case unknown(String)
    /// Conditions that exclude one another are all said to hold.
    case exclusive([String])
    /// Of these conditions exactly one holds, but all are denied.
    case exhaustive([String])

    /// What is wrong, as an English sentence without a full stop.
    package var description: String {
      switch self {
      case .unknown(let name): "'\(name)' is neither a condition nor an addressee of the pack"
      case .exclusive(let ids): "\(Self.quoted(ids)) cannot hold together"
      case .exhaustive(let ids): "one of \(Self.quoted(ids)) must hold; they cannot all be denied"
      }
    }

    package static func quoted(_ ids: [String]) -> String { ids.map { "'\($0)'" }.joined(separator: ", ") }
  }

  /// Sets a condition or the kind of person by its name; `nil` forgets it. Nothing changes when it throws.
  package mutating func set(_ name: String, to holds: Bool?, in base: KnowledgeBase) throws(Problem) {
    var changed = self
    let people = base.addressees.byIdentifier
    if base.conditions.contains(where: { $0.id == name }) {
      changed.conditions[name] = holds
    } else if people[name] != nil {
      let kinds = base.addressees.map(\.id).filter {
        ancestry(of: $0, broader: { people[$0]?.broader }).contains(name)
      }
      changed.excluded.removeAll(where: kinds.contains)
      if holds != true, changed.addressee.map(kinds.contains) == true { changed.addressee = nil }
      if holds == true { changed.addressee = name }
      if holds == false { changed.excluded = (changed.excluded + kinds).sorted() }
    } else {
      throw .unknown(name)
    }
    if let problem = changed.contradiction(in: base) { throw problem }
    self = changed
  }

  /// What cannot be true together.
  package func contradiction(in base: KnowledgeBase) -> Problem? {
    let groups = Dictionary(grouping: base.conditions.filter { $0.group != nil }, by: \.group).values
    for ids in groups.map({ $0.map(\.id).sorted() }).sorted(by: { $0[0] < $1[0] }) {
      let holding = ids.filter { conditions[$0] == true }
      if holding.count > 1 { return .exclusive(holding) }
      if ids.allSatisfy({ conditions[$0] == false }) { return .exhaustive(ids) }
    }
    return nil
  }
}
