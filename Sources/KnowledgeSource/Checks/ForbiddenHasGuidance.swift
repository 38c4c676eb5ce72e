// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
package import Law

/// Every verdict that a conduct can get is explained in everyday words.
package enum ForbiddenHasGuidance: Check {
  package static let name = "ForbiddenHasGuidance"

  package static func findings(in pack: SourcePack, on today: CalendarDate) -> [Finding] {
    ConductVerdicts(pack, on: today).usual.compactMap { item in
      let lacking = item.judgement.reachableVerdicts
        .filter { $0 != .unregulated && item.topic.guidance(for: $0) == nil }.map(\.rawValue).sorted()
      guard !lacking.isEmpty, !item.topic.questions.isEmpty else { return nil }
      return warning(
        pack.location(of: .topic, item.topic.id, key: "guidance"),
        "no guidance for \(lacking.joined(separator: ", ")); the answer falls back on the provisions' own words")
    }
  }
}
