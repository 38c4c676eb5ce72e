// SPDX-License-Identifier: GPL-3.0-or-later

package import Law

/// Everything authored in a pack, as values. All lists are sorted by identifier. Those of an opened compiled file are
/// decoded entry by entry, when an entry is first asked for.
package struct KnowledgeBase: Hashable, Sendable {
  package var pack: PackDescription
  package var addressees: [Addressee]
  package var addresseeCues: Entries<Cue>
  package var conditions: [Condition]
  package var conditionCues: Entries<Cue>
  package var sanctions: Entries<Sanction>
  package var facets: Entries<Facet>
  package var intentCues: Entries<Cue>
  private var lexicon: Entries<WordLists>
  package var calendar: Entries<CalendarEvent>
  package var instruments: Entries<Instrument>
  package var provisions: Entries<Provision>
  package var norms: Entries<Norm>
  package var topics: Entries<Topic>
  package var conflicts: Entries<Conflict>
  package var refusals: Entries<Refusal>

  package init(
    pack: PackDescription, addressees: [Addressee] = [], addresseeCues: [Cue] = [], conditions: [Condition] = [],
    conditionCues: [Cue] = [], sanctions: [Sanction] = [], facets: [Facet] = [], intentCues: [Cue] = [],
    words: WordLists = WordLists(), calendar: [CalendarEvent] = [], instruments: [Instrument] = [],
    provisions: [Provision] = [], norms: [Norm] = [], topics: [Topic] = [], conflicts: [Conflict] = [],
    refusals: [Refusal] = []
  ) {
    self.pack = pack
    self.addressees = addressees
    self.addresseeCues = Entries(addresseeCues)
    self.conditions = conditions
    self.conditionCues = Entries(conditionCues)
    self.sanctions = Entries(sanctions)
    self.facets = Entries(facets)
    self.intentCues = Entries(intentCues)
    lexicon = [words]
    self.calendar = Entries(calendar)
    self.instruments = Entries(instruments)
    self.provisions = Entries(provisions)
    self.norms = Entries(norms)
    self.topics = Entries(topics)
    self.conflicts = Entries(conflicts)
    self.refusals = Entries(refusals)
  }

  package var words: WordLists {
    get { lexicon[0] }
    set { lexicon = [newValue] }
  }

  /// The norms and trees for the judge.
  package var normBook: NormBook {
    NormBook(
      norms: Array(norms), addressees: addressees, conditions: conditions,
      broader: Dictionary(firstOf: topics.compactMap { topic in topic.broader.map { (topic.id, $0) } }))
  }
}

extension KnowledgeBase: Storable {
  package func store(in writer: inout ByteWriter) {
    writer.write(pack)
    writer.write(addressees)
    writer.write(addresseeCues)
    writer.write(conditions)
    writer.write(conditionCues)
    writer.write(sanctions)
    writer.write(facets)
    writer.write(intentCues)
    writer.write(lexicon)
    writer.write(calendar)
    writer.write(instruments)
    writer.write(provisions)
    writer.write(norms)
    writer.write(topics)
    writer.write(conflicts)
    writer.write(refusals)
  }
  package init(from reader: inout ByteReader) throws(KnowledgeFormatError) {
    pack = try reader.read()
    addressees = try reader.read()
    addresseeCues = try reader.read()
    conditions = try reader.read()
    conditionCues = try reader.read()
    sanctions = try reader.read()
    facets = try reader.read()
    intentCues = try reader.read()
    lexicon = try reader.read()
    calendar = try reader.read()
    instruments = try reader.read()
    provisions = try reader.read()
    norms = try reader.read()
    topics = try reader.read()
    conflicts = try reader.read()
    refusals = try reader.read()
    guard lexicon.count == 1 else { throw .damaged }
  }
}
