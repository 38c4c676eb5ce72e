// SPDX-License-Identifier: GPL-3.0-or-later

package import Law

/// A matter on which provisions or officials pull apart, and what settles it.
package struct Conflict: Hashable, Identifiable, Sendable {
  package struct Position: Hashable, Sendable {
    package var says: Verdict
    package var by: String
    package var date: String?
    package var text: LocalizedText
    package var source: String

    package init(says: Verdict, by: String, date: String?, text: LocalizedText, source: String) {
      self.says = says
      self.by = by
      self.date = date
      self.text = text
      self.source = source
    }
  }

  package var id: String
  package var topics: [String]
  package var positions: [Position]
  /// The settling principle; `nil` while unresolved.
  package var settled: LocalizedText?
  package var advice: LocalizedText

  package init(
    id: String, topics: [String], positions: [Position], settled: LocalizedText?, advice: LocalizedText
  ) {
    self.id = id
    self.topics = topics
    self.positions = positions
    self.settled = settled
    self.advice = advice
  }
}
