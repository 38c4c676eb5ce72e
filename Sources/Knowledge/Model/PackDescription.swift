// SPDX-License-Identifier: GPL-3.0-or-later

package import Law

/// What a pack says of itself.
package struct PackDescription: Hashable, Sendable {
  /// Where to ask a person.
  package struct Contact: Hashable, Sendable {
    package var label: LocalizedText
    package var url: String?

    package init(label: LocalizedText, url: String? = nil) {
      self.label = label
      self.url = url
    }
  }

  package var id: String
  package var title: LocalizedText
  package var jurisdiction: String
  package var languages: [String]
  package var version: String
  /// Whom a question is about when it does not say.
  package var defaultAddressee: String
  /// A review older than this many months is stale.
  package var reviewMonths: Int
  package var disclaimer: LocalizedText
  package var escalation: [Contact]
  /// Words after which a person's name follows.
  package var nameIntroducers: Wordings
  /// Titles of the folders of topics, by folder.
  package var groups: [String: LocalizedText]

  package init(
    id: String, title: LocalizedText, jurisdiction: String, languages: [String], version: String,
    defaultAddressee: String, reviewMonths: Int, disclaimer: LocalizedText, escalation: [Contact],
    nameIntroducers: Wordings = Wordings(), groups: [String: LocalizedText] = [:]
  ) {
    self.id = id
    self.title = title
    self.jurisdiction = jurisdiction
    self.languages = languages
    self.version = version
    self.defaultAddressee = defaultAddressee
    self.reviewMonths = reviewMonths
    self.disclaimer = disclaimer
    self.escalation = escalation
    self.nameIntroducers = nameIntroducers
    self.groups = groups
  }
}
