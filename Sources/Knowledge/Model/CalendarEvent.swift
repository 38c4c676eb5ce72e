// SPDX-License-Identifier: GPL-3.0-or-later

package import Law

/// A dated election phase or other event that questions refer to.
package struct CalendarEvent: Hashable, Identifiable, Sendable {
  package var id: String
  package var label: LocalizedText
  package var start: CalendarDate
  /// The last day.
  package var end: CalendarDate?
  /// The date a question that names it is answered for.
  package var asOf: CalendarDate
  package var cues: Wordings
  package var citations: [Norm.Reference]

  package init(
    id: String, label: LocalizedText, start: CalendarDate, end: CalendarDate?, asOf: CalendarDate, cues: Wordings,
    citations: [Norm.Reference]
  ) {
    self.id = id
    self.label = label
    self.start = start
    self.end = end
    self.asOf = asOf
    self.cues = cues
    self.citations = citations
  }
}
