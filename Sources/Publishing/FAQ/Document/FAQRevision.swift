// SPDX-License-Identifier: GPL-3.0-or-later

package import Law

/// What is different from an earlier edition.
package struct FAQRevision: Sendable, Hashable, Codable {
  /// One item that is not as it was.
  package struct Change: Sendable, Hashable, Codable {
    package enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
      case new, verdict, basis, wording, withdrawn
    }

    package var kind: Kind
    package var item: String
    package var label: LocalizedText
    /// The verdict, or the citations, as they were.
    package var before: [String]
    package var after: [String]
  }

  /// The date of issue of the earlier edition.
  package var issued: CalendarDate
  package var number: String?
  /// By kind, then by identifier.
  package var changes: [Change]

  /// Compares what two editions say, item by item.
  package init(from earlier: FAQManifest, to current: [FAQManifest.Entry]) {
    issued = earlier.options.issued
    number = earlier.options.number
    let old = Dictionary(firstOf: earlier.items.map { ($0.id, $0) })
    var changes = current.compactMap { entry -> Change? in
      guard let before = old[entry.id] else {
        return Change(kind: .new, item: entry.id, label: entry.label, before: [], after: [entry.verdict.rawValue])
      }
      return Self.change(from: before, to: entry)
    }
    let kept = Set(current.map(\.id))
    changes += earlier.items.filter { !kept.contains($0.id) }.map {
      Change(kind: .withdrawn, item: $0.id, label: $0.label, before: [$0.verdict.rawValue], after: [])
    }
    self.changes = Change.Kind.allCases.flatMap { kind in
      changes.filter { $0.kind == kind }.sorted { $0.item < $1.item }
    }
  }

  /// The gravest difference; `nil` when there is none in the languages of both.
  static func change(from before: FAQManifest.Entry, to after: FAQManifest.Entry) -> Change? {
    func change(_ kind: Change.Kind, _ old: [String], _ new: [String]) -> Change {
      Change(kind: kind, item: after.id, label: after.label, before: old, after: new)
    }
    if before.verdict != after.verdict {
      return change(.verdict, [before.verdict.rawValue], [after.verdict.rawValue])
    }
    if before.citations != after.citations {
      return change(
        .basis, before.citations.filter { !after.citations.contains($0) },
        after.citations.filter { !before.citations.contains($0) })
    }
    let isSame = before.digests.allSatisfy { after.digests[$0.key] == nil || after.digests[$0.key] == $0.value }
    return isSame ? nil : change(.wording, [], [])
  }
}
