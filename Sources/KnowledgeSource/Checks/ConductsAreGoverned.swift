// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
package import Law

/// Some norm speaks of every conduct that people ask about.
package enum ConductsAreGoverned: Check {
  package static let name = "ConductsAreGoverned"

  package static func findings(in pack: SourcePack, on today: CalendarDate) -> [Finding] {
    ConductVerdicts(pack, on: today).usual.filter { $0.judgement.verdict == .unregulated }.map { item in
      warning(
        pack.location(of: .topic, item.topic.id),
        "no norm in force on \(today) speaks of '\(item.topic.id)' for '\(item.addressee)'")
    }
  }
}
