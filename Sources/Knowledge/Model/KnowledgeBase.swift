// SPDX-License-Identifier: GPL-3.0-or-later

package import Law

/// Everything authored in a pack, as values. All lists are sorted by identifier.
package struct KnowledgeBase: Hashable, Sendable {
  package var pack: PackDescription
  package var addressees: [Addressee]
  package var addresseeCues: [Cue]
  package var conditions: [Condition]
  package var conditionCues: [Cue]
  package var sanctions: [Sanction]
  package var facets: [Facet]
  package var intentCues: [Cue]
  package var words: WordLists
  package var calendar: [CalendarEvent]
  package var instruments: [Instrument]
  package var provisions: [Provision]
  package var norms: [Norm]
  package var topics: [Topic]
  package var conflicts: [Conflict]
  package var refusals: [Refusal]

  package init(
    pack: PackDescription, addressees: [Addressee] = [], addresseeCues: [Cue] = [], conditions: [Condition] = [],
    conditionCues: [Cue] = [], sanctions: [Sanction] = [], facets: [Facet] = [], intentCues: [Cue] = [],
    words: WordLists = WordLists(), calendar: [CalendarEvent] = [], instruments: [Instrument] = [],
    provisions: [Provision] = [], norms: [Norm] = [], topics: [Topic] = [], conflicts: [Conflict] = [],
    refusals: [Refusal] = []
  ) {
    self.pack = pack
    self.addressees = addressees
    self.addresseeCues = addresseeCues
    self.conditions = conditions
    self.conditionCues = conditionCues
    self.sanctions = sanctions
    self.facets = facets
    self.intentCues = intentCues
    self.words = words
    self.calendar = calendar
    self.instruments = instruments
    self.provisions = provisions
    self.norms = norms
    self.topics = topics
    self.conflicts = conflicts
    self.refusals = refusals
  }

  /// The norms and trees for the judge.
  package var normBook: NormBook {
    NormBook(
      norms: norms, addressees: addressees, conditions: conditions,
      broader: Dictionary(firstOf: topics.compactMap { topic in topic.broader.map { (topic.id, $0) } }))
  }
}
