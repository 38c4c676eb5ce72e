// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
package import Law

/// No norm defeats itself through others that are in force at the same time.
package enum OverridesAcyclic: Check {
  package static let name = "OverridesAcyclic"

  package static func findings(in pack: SourcePack, on today: CalendarDate) -> [Finding] {
    let norms = pack.base.norms.byIdentifier
    var defeats: [String: [String]] = [:]
    func add(_ winner: String, _ loser: String) {
      guard let a = norms[winner], let b = norms[loser], a.validity.intersection(b.validity) != nil else { return }
      defeats[winner, default: []].append(loser)
    }
    for norm in pack.base.norms {
      for loser in norm.overrides { add(norm.id, loser) }
      for winner in norm.yieldsTo { add(winner, norm.id) }
    }
    return Cycle.all(in: defeats.mapValues { $0.sorted() }).map { circle in
      error(pack.location(of: .norm, circle[0]), "norms defeat one another in a circle: \(Cycle.description(circle))")
    }
  }
}
