// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
package import Law

/// A prohibition overrides only prohibitions; what a permission or an obligation gives way to, it says itself.
package enum NoProhibitionOverPermission: Check {
  package static let name = "NoProhibitionOverPermission"

  package static func findings(in pack: SourcePack, on today: CalendarDate) -> [Finding] {
    let norms = pack.base.norms.byIdentifier
    return pack.base.norms.filter { $0.modality == .prohibition }.flatMap { norm in
      norm.overrides.compactMap { id -> Finding? in
        guard let other = norms[id], other.modality != .prohibition else { return nil }
        return error(
          pack.location(of: .norm, norm.id, key: "overrides"),
          "prohibition '\(norm.id)' must not override '\(id)', which is no prohibition; "
            + "write 'yields-to: [\(norm.id)]' on '\(id)'")
      }
    }
  }
}
