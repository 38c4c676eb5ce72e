// SPDX-License-Identifier: GPL-3.0-or-later

/// A numbered piece of an instrument, with its wordings over time.
package struct Provision: Hashable, Identifiable, Sendable {
  /// What a provision says from its first day in force ("expression" in FRBR).
  package struct Version: Hashable, Sendable {
    package var validity: Validity
    /// The content in own words.
    package var summary: LocalizedText
    package var confidence: Confidence
    /// What is uncertain or often confused.
    package var note: LocalizedText?
    package var sources: [String]

    package init(
      validity: Validity, summary: LocalizedText, confidence: Confidence, note: LocalizedText? = nil,
      sources: [String] = []
    ) {
      self.validity = validity
      self.summary = summary
      self.confidence = confidence
      self.note = note
      self.sources = sources
    }
  }

  /// `instrument/provision`.
  package var id: String
  /// The instrument's identifier.
  package var instrument: String
  /// The locator as cited; empty for the instrument as a whole.
  package var pinpoint: String
  /// Newest first; spans do not overlap.
  package var versions: [Version]
  package var reviewed: CalendarDate?

  package init(
    id: String, instrument: String, pinpoint: String, versions: [Version], reviewed: CalendarDate? = nil
  ) {
    self.id = id
    self.instrument = instrument
    self.pinpoint = pinpoint
    self.versions = versions
    self.reviewed = reviewed
  }

  /// The version in force on a date.
  package func version(on date: CalendarDate) -> Version? {
    versions.first { $0.validity.contains(date) }
  }
}
