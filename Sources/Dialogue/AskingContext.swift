// SPDX-License-Identifier: GPL-3.0-or-later

package import Law

/// What an answer depends on besides the words: the date and what is known of the case.
package struct AskingContext: Sendable, Hashable {
  /// Today, for questions that name no date and for "last year".
  package var today: CalendarDate
  /// A date asked for; it holds whatever the words say.
  package var asOf: CalendarDate?
  /// What was stated outside the words.
  package var known: KnownFacts
  /// What the turn before leaves; only a question that cannot stand on its own looks at it.
  package var previous: Carried?
  /// An earlier question that is taken up again, about the topic that the asker chose or answered for; its words are
  /// then understood in place of those of the utterance.
  package var resumed: Carried?
  /// The language of answers where the question's cannot be told.
  package var fallbackLanguage: TextLanguage

  package init(
    today: CalendarDate, asOf: CalendarDate? = nil, addressee: String? = nil, conditions: [String: Bool] = [:],
    fallbackLanguage: TextLanguage = .id
  ) {
    self.today = today
    self.asOf = asOf
    known = KnownFacts(addressee: addressee, conditions: conditions)
    self.fallbackLanguage = fallbackLanguage
  }

  /// Whom the question is about, when stated outside the words.
  package var addressee: String? {
    get { known.addressee }
    set { known.addressee = newValue }
  }

  /// Conditions stated outside the words.
  package var conditions: [String: Bool] {
    get { known.conditions }
    set { known.conditions = newValue }
  }
}
