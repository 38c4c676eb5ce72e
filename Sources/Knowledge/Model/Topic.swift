// SPDX-License-Identifier: GPL-3.0-or-later

package import Law

/// What people ask about: a conduct, whose verdict is judged, or a matter of information with dated answers.
package struct Topic: Hashable, Identifiable, Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case conduct, info
  }

  /// The values of a facet that a topic needs or likes; any of them.
  package struct FacetRequirement: Hashable, Sendable {
    package var facet: String
    package var values: [String]

    package init(facet: String, values: [String]) {
      self.facet = facet
      self.values = values
    }
  }

  /// Why, in everyday words, for one verdict or (`nil`) for all.
  package struct Guidance: Hashable, Sendable {
    package var verdict: Verdict?
    package var text: LocalizedText

    package init(verdict: Verdict?, text: LocalizedText) {
      self.verdict = verdict
      self.text = text
    }
  }

  /// Something permitted to do instead.
  package struct Alternative: Hashable, Sendable {
    package var topic: String?
    package var text: LocalizedText

    package init(topic: String?, text: LocalizedText) {
      self.topic = topic
      self.text = text
    }
  }

  /// What an info topic says from a date on.
  package struct Answer: Hashable, Sendable {
    package var validity: Validity
    package var text: LocalizedText
    package var citations: [Norm.Reference]
    package var confidence: Confidence?

    package init(
      validity: Validity, text: LocalizedText, citations: [Norm.Reference], confidence: Confidence? = nil
    ) {
      self.validity = validity
      self.text = text
      self.citations = citations
      self.confidence = confidence
    }
  }

  package var id: String
  /// The folder it stands in.
  package var group: String
  package var kind: Kind
  package var label: LocalizedText
  package var broader: String?
  /// Whom the question is about when it does not say.
  package var addressee: String?
  /// Conditions that are part of the situation: `true` given, `false` denied.
  package var facts: [String: Bool]
  /// Facets that a question must not contradict.
  package var requires: [FacetRequirement]
  /// Facets that speak for the topic.
  package var prefers: [FacetRequirement]
  /// Facets that speak against the topic.
  package var excludes: [FacetRequirement]
  package var questions: Wordings
  package var keywords: Wordings
  package var guidance: [Guidance]
  package var exceptions: LocalizedText?
  package var alternatives: [Alternative]
  /// What an info topic answers.
  package var intent: QuestionIntent?
  /// Newest first.
  package var answers: [Answer]
  /// Conducts whose questions of this intent an info topic answers.
  package var about: [String]
  package var reviewed: CalendarDate?

  package init(
    id: String, group: String, kind: Kind, label: LocalizedText, broader: String? = nil, addressee: String? = nil,
    facts: [String: Bool] = [:], requires: [FacetRequirement] = [], prefers: [FacetRequirement] = [],
    excludes: [FacetRequirement] = [], questions: Wordings = Wordings(), keywords: Wordings = Wordings(),
    guidance: [Guidance] = [],
    exceptions: LocalizedText? = nil, alternatives: [Alternative] = [], intent: QuestionIntent? = nil,
    answers: [Answer] = [], about: [String] = [], reviewed: CalendarDate? = nil
  ) {
    self.id = id
    self.group = group
    self.kind = kind
    self.label = label
    self.broader = broader
    self.addressee = addressee
    self.facts = facts
    self.requires = requires
    self.prefers = prefers
    self.excludes = excludes
    self.questions = questions
    self.keywords = keywords
    self.guidance = guidance
    self.exceptions = exceptions
    self.alternatives = alternatives
    self.intent = intent
    self.answers = answers
    self.about = about
    self.reviewed = reviewed
  }

  /// The answer of an info topic on a date.
  package func answer(on date: CalendarDate) -> Answer? {
    answers.first { $0.validity.contains(date) }
  }

  /// The guidance for a verdict, else the one for all.
  package func guidance(for verdict: Verdict) -> LocalizedText? {
    (guidance.first { $0.verdict == verdict } ?? guidance.first { $0.verdict == nil })?.text
  }
}
