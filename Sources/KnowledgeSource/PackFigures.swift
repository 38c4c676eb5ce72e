// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import Law

/// How large a pack is and how well it is attested.
package struct PackFigures: Sendable {
  /// Lines of figures, the widest subject first.
  package let lines: [String]

  package init(_ pack: SourcePack) {
    let base = pack.base
    let conducts = base.topics.filter { $0.kind == .conduct }.count
    let wordings = (base.topics.map(\.questions) + base.refusals.map(\.questions)).reduce(0) { $0 + $1.all.count }
    let versions = base.provisions.flatMap(\.versions)
    let high = versions.count { $0.confidence == .high }
    let pairs = Set(pack.expectations.compactMap(\.pair)).count
    lines = [
      "instruments \(base.instruments.count), provisions \(base.provisions.count) in \(versions.count) versions, "
        + "\(versions.isEmpty ? 0 : 100 * high / versions.count) % of them at high confidence",
      "norms \(base.norms.count), conflicts \(base.conflicts.count), "
        + "unresolved \(base.conflicts.count { $0.settled == nil })",
      "topics \(base.topics.count) (\(conducts) conducts), refusal classes \(base.refusals.count), wordings \(wordings)",
      "test questions \(pack.expectations.count), contrast pairs \(pairs)",
    ]
  }
}
