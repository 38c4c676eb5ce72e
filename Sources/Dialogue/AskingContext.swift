// SPDX-License-Identifier: GPL-3.0-or-later

package import Law

/// What an answer depends on besides the words: the date and what is known of the case.
package struct AskingContext: Sendable, Hashable {
  /// Today, for questions that name no date and for "last year".
  package var today: CalendarDate
  /// A date asked for; it holds whatever the words say.
  package var asOf: CalendarDate?
  /// Whom the question is about, when stated outside the words.
  package var addressee: String?
  /// Conditions stated outside the words.
  package var conditions: [String: Bool]
  /// The language of answers where the question's cannot be told.
  package var fallbackLanguage: TextLanguage

  package init(
    today: CalendarDate, asOf: CalendarDate? = nil, addressee: String? = nil, conditions: [String: Bool] = [:],
    fallbackLanguage: TextLanguage = .id
  ) {
    self.today = today
    self.asOf = asOf
    self.addressee = addressee
    self.conditions = conditions
    self.fallbackLanguage = fallbackLanguage
  }
}
