// SPDX-License-Identifier: GPL-3.0-or-later

import Law
import TextAnalysis

/// Where things stand in the lists of a pack, by their identifiers: used in place, whatever the size of the pack.
struct KnowledgeIndex: Sendable {
  let topics: StringTable
  let refusals: StringTable
  let provisions: StringTable
  let instruments: StringTable
  let sanctions: StringTable
  let facets: StringTable
  let norms: StringTable
  /// Conducts that norms name, each with the places of those norms.
  let conducts: StringTable
  private let conductNorms: NumberLists
  /// The broader topic of each topic, as a number of `broader`; -1 where it has none.
  private let broaderNumbers: FlatArray<Int32>
  private let broaderNames: StringTable
  /// Topics that conflicts are about, each with the places of those conflicts.
  private let disputes: StringTable
  private let disputeConflicts: NumberLists
  /// Of those, the ones that nothing settles.
  private let disputed: StringTable

  init(_ base: KnowledgeBase) {
    topics = StringTable(base.topics.map(\.id))
    refusals = StringTable(base.refusals.map(\.id))
    provisions = StringTable(base.provisions.map(\.id))
    instruments = StringTable(base.instruments.map(\.id))
    sanctions = StringTable(base.sanctions.map(\.id))
    facets = StringTable(base.facets.map(\.id))
    norms = StringTable(base.norms.map(\.id))
    (conducts, conductNorms) = Self.inverted(base.norms.map(\.conducts))
    broaderNames = StringTable(Set(base.topics.compactMap(\.broader)).sorted())
    let names = broaderNames
    broaderNumbers = FlatArray(base.topics.map { Int32($0.broader.flatMap { names.number(of: $0) } ?? -1) })
    (disputes, disputeConflicts) = Self.inverted(base.conflicts.map(\.topics))
    disputed = StringTable(Set(base.conflicts.filter { $0.settled == nil }.flatMap(\.topics)).sorted())
  }

  /// The places that name each string.
  private static func inverted(_ lists: [[String]]) -> (StringTable, NumberLists) {
    var places: [String: [Int32]] = [:]
    for (place, names) in lists.enumerated() {
      for name in names { places[name, default: []].append(Int32(place)) }
    }
    let names = places.keys.sorted()
    return (StringTable(names), NumberLists(names.map { places[$0] ?? [] }))
  }

  /// The places of the conflicts about a topic.
  func conflicts(about topic: String) -> [Int] {
    disputes.number(of: topic).map { disputeConflicts[$0].map(Int.init) } ?? []
  }

  /// Whether a conflict about a topic is registered that nothing settles.
  func isDisputed(_ topic: String) -> Bool { disputed.contains(topic) }
}

extension KnowledgeIndex: NormIndex {
  func index(of norm: String) -> Int? { norms.number(of: norm) }

  func norms(naming conduct: String) -> [Int] {
    conducts.number(of: conduct).map { conductNorms[$0].map(Int.init) } ?? []
  }

  func broader(than conduct: String) -> String? {
    guard let topic = topics.number(of: conduct), broaderNumbers[topic] >= 0 else { return nil }
    return broaderNames[Int(broaderNumbers[topic])]
  }
}

extension KnowledgeIndex {
  func store(in writer: inout FlatWriter) {
    for table in [topics, refusals, provisions, instruments, sanctions, facets, norms, conducts] { writer.add(table) }
    conductNorms.store(in: &writer)
    writer.add(broaderNumbers)
    writer.add(broaderNames)
    writer.add(disputes)
    disputeConflicts.store(in: &writer)
    writer.add(disputed)
  }

  init(from reader: inout FlatReader) throws(FlatFormatError) {
    topics = try reader.strings()
    refusals = try reader.strings()
    provisions = try reader.strings()
    instruments = try reader.strings()
    sanctions = try reader.strings()
    facets = try reader.strings()
    norms = try reader.strings()
    conducts = try reader.strings()
    conductNorms = try NumberLists(from: &reader)
    broaderNumbers = try reader.array()
    broaderNames = try reader.strings()
    disputes = try reader.strings()
    disputeConflicts = try NumberLists(from: &reader)
    disputed = try reader.strings()
    guard broaderNumbers.count == topics.count, conductNorms.count == conducts.count,
      disputeConflicts.count == disputes.count
    else { throw FlatFormatError() }
  }
}
