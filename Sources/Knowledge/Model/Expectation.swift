// SPDX-License-Identifier: GPL-3.0-or-later

package import Law

/// An authored question with what should come out of it. Never used for training.
package struct Expectation: Hashable, Sendable {
  package var question: String
  package var date: CalendarDate?
  package var addressee: String?
  package var facts: [String: Bool]
  package var verdict: Verdict
  /// Other verdicts that would be right as well, as where asking back is as good as a prohibition.
  package var alternatives: [Verdict]
  package var topic: String?
  package var intent: QuestionIntent?
  /// Provisions of which each must be among the citations.
  package var citations: [String]
  package var sanction: String?
  /// Where it stands, `file:line:column`.
  package var location: String
  /// The topic file it stands in, if any.
  package var home: String?
  /// Expectations with the same pair number are a contrast pair.
  package var pair: Int?
  /// Listed as not met yet: it is asked and counted, but does not fail the run.
  package var isKnownMiss: Bool

  package init(
    question: String, date: CalendarDate? = nil, addressee: String? = nil, facts: [String: Bool] = [:],
    verdict: Verdict, alternatives: [Verdict] = [], topic: String? = nil, intent: QuestionIntent? = nil,
    citations: [String] = [],
    sanction: String? = nil, location: String = "", home: String? = nil, pair: Int? = nil,
    isKnownMiss: Bool = false
  ) {
    self.question = question
    self.date = date
    self.addressee = addressee
    self.facts = facts
    self.verdict = verdict
    self.alternatives = alternatives
    self.topic = topic
    self.intent = intent
    self.citations = citations
    self.sanction = sanction
    self.location = location
    self.home = home
    self.pair = pair
    self.isKnownMiss = isKnownMiss
  }
}
