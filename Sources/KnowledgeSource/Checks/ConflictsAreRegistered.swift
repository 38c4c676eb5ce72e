// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
package import Law

/// Where norms pull apart, conflicts.yaml says so and gives advice.
package enum ConflictsAreRegistered: Check {
  package static let name = "ConflictsAreRegistered"

  package static func findings(in pack: SourcePack, on today: CalendarDate) -> [Finding] {
    let registered = Set(pack.base.conflicts.flatMap(\.topics))
    let book = pack.base.normBook
    var found: [Finding] = []
    for item in ConductVerdicts(pack, on: today).cases where !registered.contains(item.topic.id) {
      guard let branch = item.judgement.tree.branches.first(where: { $0.verdict == .conflicting }) else { continue }
      let norms = branch.norms.map { "'\(book.norms[$0].id)'" }.joined(separator: ", ")
      let location = pack.location(of: .topic, item.topic.id)
      if item.judgement.verdict == .conflicting {
        found.append(
          error(
            location,
            "norms pull apart for '\(item.addressee)': \(norms); order them (overrides, yields-to) or register the "
              + "conflict in conflicts.yaml"))
      } else {
        let facts = branch.literals.map { ($0.holds ? "" : "not ") + $0.fact.id }.joined(separator: ", ")
        found.append(
          warning(
            location,
            "norms pull apart for '\(item.addressee)' when \(facts): \(norms); order them or register the conflict"))
      }
    }
    return found
  }
}
