// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
package import Law

/// What is not well attested tells the asker why.
package enum LowConfidenceIsMarked: Check {
  package static let name = "LowConfidenceIsMarked"

  package static func findings(in pack: SourcePack, on today: CalendarDate) -> [Finding] {
    pack.base.provisions.flatMap { provision in
      provision.versions.filter { $0.confidence < .high && $0.note == nil }.map { version in
        error(
          pack.location(of: .provision, provision.id, key: version.validity.start.description),
          "confidence is \(version.confidence.rawValue) but no 'note' says what is uncertain")
      }
    }
  }
}
