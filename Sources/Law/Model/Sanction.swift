// SPDX-License-Identifier: GPL-3.0-or-later

/// A consequence that law attaches to a breach, with its wording over time.
package struct Sanction: Hashable, Identifiable, Sendable {
  /// The tier, lightest first.
  package enum Level: String, Sendable, CaseIterable, Comparable {
    case moral, light, moderate, heavy, dismissal, criminal, contract, other

    private var rank: Int { Level.allCases.firstIndex(of: self) ?? 0 }

    package static func < (a: Level, b: Level) -> Bool { a.rank < b.rank }
  }

  /// What it consists of from a first day on.
  package struct Version: Hashable, Sendable {
    package var validity: Validity
    package var text: LocalizedText
    /// Provisions, as `instrument/provision`.
    package var citations: [Norm.Reference]

    package init(validity: Validity, text: LocalizedText, citations: [Norm.Reference]) {
      self.validity = validity
      self.text = text
      self.citations = citations
    }
  }

  package var id: String
  package var level: Level
  package var label: LocalizedText
  /// Newest first.
  package var versions: [Version]

  package init(id: String, level: Level, label: LocalizedText, versions: [Version]) {
    self.id = id
    self.level = level
    self.label = label
    self.versions = versions
  }

  /// The wording on a date.
  package func version(on date: CalendarDate) -> Version? {
    versions.first { $0.validity.contains(date) }
  }
}
