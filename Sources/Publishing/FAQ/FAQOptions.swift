// SPDX-License-Identifier: GPL-3.0-or-later

package import Law

/// What a FAQ edition is to contain and who issues it.
package struct FAQOptions: Sendable, Hashable {
  /// The date whose law is answered by.
  package var asOf: CalendarDate
  /// The date printed as the date of issue.
  package var issued: CalendarDate
  /// Who issues it, as printed; `nil` prints none.
  package var agency: String?
  /// The number of the publication, as printed.
  package var number: String?
  /// The title in place of the pack's own.
  package var title: LocalizedText?
  /// In the order wanted.
  package var languages: [TextLanguage]
  /// Only these topics; `nil` takes all.
  package var topics: Set<String>?
  /// Only these groups; `nil` takes all.
  package var groups: Set<String>?
  /// Titles of groups; a group without one is titled by its identifier.
  package var groupTitles: [String: LocalizedText]
  /// How many example questions an item shows in each language.
  package var exampleQuestions: Int

  package init(
    asOf: CalendarDate, issued: CalendarDate? = nil, agency: String? = nil, number: String? = nil,
    title: LocalizedText? = nil, languages: [TextLanguage] = TextLanguage.allCases, topics: Set<String>? = nil,
    groups: Set<String>? = nil, groupTitles: [String: LocalizedText] = [:], exampleQuestions: Int = 3
  ) {
    self.asOf = asOf
    self.issued = issued ?? asOf
    self.agency = agency
    self.number = number
    self.title = title
    self.languages = languages
    self.topics = topics
    self.groups = groups
    self.groupTitles = groupTitles
    self.exampleQuestions = exampleQuestions
  }

  func includes(topic: String, group: String) -> Bool {
    topics?.contains(topic) != false && groups?.contains(group) != false
  }
}
