// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
package import Law

/// Nothing is broader than itself, among topics, addressees and the values of a facet.
package enum BroaderAcyclic: Check {
  package static let name = "BroaderAcyclic"

  package static func findings(in pack: SourcePack, on today: CalendarDate) -> [Finding] {
    let base = pack.base
    var found = circles(base.topics.map { ($0.id, $0.broader) }) { pack.location(of: .topic, $0, key: "broader") }
    found += circles(base.addressees.map { ($0.id, $0.broader) }) { pack.location(of: .addressee, $0) }
    for facet in base.facets {
      found += circles(facet.values.map { ($0.id, $0.broader) }) {
        pack.location(of: .facetValue, "\(facet.id)/\($0)")
      }
    }
    return found
  }

  private static func circles(
    _ entries: [(id: String, broader: String?)], at location: (String) -> SourceLocation
  ) -> [Finding] {
    let edges = Dictionary(firstOf: entries.map { ($0.id, $0.broader.map { [$0] } ?? []) })
    return Cycle.all(in: edges).map { circle in
      error(location(circle[0]), "'broader' leads in a circle: \(Cycle.description(circle))")
    }
  }
}
