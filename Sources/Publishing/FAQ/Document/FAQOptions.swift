// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Knowledge
package import Law

/// What a FAQ edition is to contain and who issues it.
package struct FAQOptions: Sendable, Hashable, Codable {
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
  package var topics: [String]?
  /// Only these groups; `nil` takes all.
  package var groups: [String]?
  /// For whom the answers are; `nil` is whom each topic is about.
  package var addressee: String?
  /// How many example questions an item shows in each language.
  package var exampleQuestions: Int

  package init(
    asOf: CalendarDate, issued: CalendarDate? = nil, agency: String? = nil, number: String? = nil,
    title: LocalizedText? = nil, languages: [TextLanguage] = TextLanguage.allCases, topics: [String]? = nil,
    groups: [String]? = nil, addressee: String? = nil, exampleQuestions: Int = 3
  ) {
    self.asOf = asOf
    self.issued = issued ?? asOf
    self.agency = agency
    self.number = number
    self.title = title
    self.languages = languages
    self.topics = topics
    self.groups = groups
    self.addressee = addressee
    self.exampleQuestions = exampleQuestions
  }

  /// The context of every answer.
  var context: AskingContext { AskingContext(today: asOf, asOf: asOf, addressee: addressee) }

  /// Whether a topic is chosen: by name, by group, and by being about the addressee or a wider or narrower kind.
  func includes(_ topic: Topic, _ book: NormBook) -> Bool {
    guard topics?.contains(topic.id) != false, groups?.contains(topic.group) != false else { return false }
    guard let addressee, let wanted = topic.addressee else { return true }
    return book.ancestry(of: addressee).contains(wanted) || book.ancestry(of: wanted).contains(addressee)
  }
}
