// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
package import Law
import TextAnalysis

/// Every name stands for something in the pack: nothing is said of an addressee, condition, topic or provision that is
/// not there.
package enum KnownVocabulary: Check {
  package static let name = "KnownVocabulary"

  package static func findings(in pack: SourcePack, on today: CalendarDate) -> [Finding] {
    var known: [EntityKind: [String]] = [:]
    for entity in pack.locations.keys { known[entity.kind, default: []].append(entity.id) }
    return pack.mentions.filter { pack.locations[$0.entity] == nil }.map { mention in
      let id = mention.entity.id
      return error(
        mention.location,
        "'\(id)' is not a known \(mention.entity.kind.rawValue)"
          + Suggestion.phrase(for: id, among: known[mention.entity.kind] ?? []))
    }
  }
}
