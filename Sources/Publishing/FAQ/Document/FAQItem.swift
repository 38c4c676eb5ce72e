// SPDX-License-Identifier: GPL-3.0-or-later

package import Dialogue
package import Knowledge
package import Law

/// One topic, or what was asked about it under certain facts, answered once in each language of the edition.
package struct FAQItem: Sendable, Hashable {
  /// The topic's identifier, with a short code behind it where the facts or the intent are not the topic's own.
  package var id: String
  package var topic: String
  package var label: LocalizedText
  /// Wordings that people use: the topic's first few, or all that were asked.
  package var questions: Wordings
  /// Whether the wordings are what was asked.
  package var isAsked: Bool
  /// When a person last checked it.
  package var reviewed: CalendarDate?
  /// The span around the date of the edition in which none of the law cited changes.
  package var validity: Validity?
  /// Whom the norms that decide it bind; empty for plain information.
  package var addressees: [String]
  /// The phases of an election that it depends on.
  package var phases: [String]
  /// One for each of the edition's languages, in that order.
  package var turns: [Turn]

  /// The address of the item within a page in one language; it stays the same over editions.
  package func anchor(_ language: TextLanguage) -> String {
    "\(language.rawValue)-\(WebAddress.fragment(id))"
  }

  /// The topic as a question: the first wording that is one, else the label.
  package func question(_ language: TextLanguage) -> String {
    questions[language].first { $0.hasSuffix("?") } ?? label[language]
  }

  /// What stands over the wordings.
  var examplesHeading: FAQWording { isAsked ? .asked : .examples }
}
