// SPDX-License-Identifier: GPL-3.0-or-later

import Law

/// The definition of a verdict written down plainly, for cases in which everything is known.
enum ReferenceVerdict {
  /// Every way in which the unknown facts can turn out: the kind of person, the conditions, one of each group.
  ///
  /// Only kinds without narrower ones: whoever is a "guest" may still be a "day guest", so that is not fully known.
  static func completions(of facts: Facts, in book: NormBook) -> [Facts] {
    var found = book.kinds(of: facts.addressee).filter { book.kinds(of: $0) == [$0] }
      .map { Facts(addressee: $0, conditions: facts.conditions) }
    for condition in Rules.conditions where condition.group == nil && facts.conditions[condition.id] == nil {
      found = found.flatMap { one in [true, false].map { with(one, condition.id, $0) } }
    }
    let seasons = Rules.conditions.filter { $0.group != nil }.map(\.id)
    let known = seasons.filter { facts.conditions[$0] == true }
    let possible = known.isEmpty ? seasons.filter { facts.conditions[$0] != false } : known
    return found.flatMap { one in
      possible.map { season in
        seasons.reduce(one) { with($0, $1, $1 == season) }
      }
    }
  }

  /// By exhaustive search: the one set of standing norms that is consistent with who defeats whom.
  static func verdict(on conduct: String, _ facts: Facts, _ norms: [Norm], _ book: NormBook) -> Verdict {
    let chain = book.chain(from: conduct)
    let persons = book.ancestry(of: facts.addressee)
    let live = norms.filter { norm in
      norm.validity.contains(Rules.today) && norm.conducts.contains(where: chain.contains)
        && norm.addressees.contains(where: persons.contains)
        && norm.conditions.allSatisfy { facts.conditions[$0] == true }
        && norm.exceptions.allSatisfy { facts.conditions[$0] != true }
    }
    func defeats(_ a: Norm, _ b: Norm) -> Bool {
      (a.overrides.contains(b.id) && (a.modality != .prohibition || b.modality == .prohibition))
        || b.yieldsTo.contains(a.id)
    }
    for choice in 0..<(1 << live.count) {
      let standing = live.indices.filter { choice >> $0 & 1 == 1 }
      let consistent = live.indices.allSatisfy { place in
        let defeated = standing.contains { defeats(live[$0], live[place]) }
        let missing = live[place].yieldsTo.contains { book.index(of: $0) == nil }
        return standing.contains(place) == !(defeated || missing)
      }
      if consistent { return verdict(of: Set(standing.map { live[$0].modality })) }
    }
    return .unclear
  }

  private static func verdict(of modalities: Set<Modality>) -> Verdict {
    if modalities.isEmpty { return .unregulated }
    if modalities == [.prohibition] { return .forbidden }
    if modalities.contains(.prohibition) { return .conflicting }
    return modalities.contains(.obligation) ? .required : .allowed
  }

  /// The first kind of person whom the same norms bind as this one.
  static func representative(of kind: String, among facts: Facts, _ conduct: String, _ book: NormBook) -> String? {
    let chain = book.chain(from: conduct)
    func bound(_ kind: String) -> Set<String> {
      let line = book.ancestry(of: kind)
      return Set(
        book.norms.filter { norm in
          norm.validity.contains(Rules.today) && norm.conducts.contains(where: chain.contains)
            && norm.addressees.contains(where: line.contains)
        }.map(\.id))
    }
    return book.kinds(of: facts.addressee).first { bound($0) == bound(kind) }
  }

  private static func with(_ facts: Facts, _ condition: String, _ holds: Bool) -> Facts {
    var facts = facts
    facts.conditions[condition] = holds
    return facts
  }
}
