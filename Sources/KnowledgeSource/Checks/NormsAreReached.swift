// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
package import Law

/// Every norm governs a conduct that somebody can ask about.
package enum NormsAreReached: Check {
  package static let name = "NormsAreReached"

  package static func findings(in pack: SourcePack, on today: CalendarDate) -> [Finding] {
    let topics = pack.base.topics.byIdentifier
    let book = pack.base.normBook
    var asked: Set<String> = []
    for topic in pack.base.topics where topic.kind == .conduct && !topic.questions.isEmpty {
      asked.formUnion(book.chain(from: topic.id))
    }
    return pack.base.norms.flatMap { norm in
      norm.conducts.compactMap { conduct -> Finding? in
        guard let topic = topics[conduct], topic.kind == .info || !asked.contains(conduct) else { return nil }
        let why = topic.kind == .info ? "is an info topic" : "has no question, nor has anything narrower"
        return warning(
          pack.location(of: .norm, norm.id, key: norm.modality.rawValue),
          "norm '\(norm.id)' is never reached: '\(conduct)' \(why)")
      }
    }
  }
}
