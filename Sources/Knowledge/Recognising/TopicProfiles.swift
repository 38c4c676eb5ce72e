// SPDX-License-Identifier: GPL-3.0-or-later

import Law
package import TextAnalysis

/// What every topic asks of the facts of a question, as numbers: all topics are weighed for each question, so nothing
/// here is decoded, compared by letters, or allocated per topic.
package final class TopicProfiles: Sendable {
  /// Facets, and the values of each.
  let facets: StringTable
  let values: [StringTable]
  /// The first word of each facet in a set of values, and the end; a value is a bit.
  let words: FlatArray<UInt32>
  /// For each value of each facet the set of itself and all wider values, in the words of its facet.
  private let closures: FlatArray<UInt64>
  /// The first closure word of each facet.
  private let closureStarts: FlatArray<UInt32>
  /// For each facet the set of its exclusive values, and of those that name somebody other than the asker.
  let exclusive: FlatArray<UInt64>
  let otherPersons: FlatArray<UInt64>
  let conditions: StringTable
  /// Whom topics are about, where they say.
  package let addressees: StringTable

  /// Of each topic: 1 for a conduct.
  private let kinds: FlatArray<UInt8>
  /// Of each topic: the intent it answers, -1 without.
  private let intents: FlatArray<Int8>
  /// Of each topic: a number in `addressees`, -1 without.
  private let wanted: FlatArray<Int32>
  /// The first requirement of each topic: required, preferred, excluded, and so on; and the end.
  private let starts: FlatArray<UInt32>
  /// The facet of each requirement, -1 where the pack has none of that name.
  private let requirementFacets: FlatArray<Int32>
  /// The values of each requirement, in the words of its facet.
  private let requirementSets: FlatArray<UInt64>
  private let requirementSetStarts: FlatArray<UInt32>
  /// Whether a requirement names a value that the facet has not.
  private let requirementIsPartial: FlatArray<UInt8>
  /// The first fact of each topic, and the end: a condition, and whether it holds.
  private let factStarts: FlatArray<UInt32>
  private let factConditions: FlatArray<Int32>
  private let factHolds: FlatArray<UInt8>

  init(_ base: KnowledgeBase) {
    facets = StringTable(base.facets.map(\.id))
    values = base.facets.map { StringTable($0.values.map(\.id)) }
    let widths = base.facets.map { ($0.values.count + 63) / 64 }
    words = FlatArray(widths.reduce(into: [0]) { $0.append($0[$0.count - 1] + UInt32($1)) })
    func set(_ names: [String], of facet: Int) -> [UInt64] {
      var set = [UInt64](repeating: 0, count: widths[facet])
      for name in names {
        if let value = base.facets[facet].values.firstIndex(where: { $0.id == name }) {
          set[value / 64] |= 1 << (value % 64)
        }
      }
      return set
    }
    var closures: [UInt64] = []
    var closureStarts: [UInt32] = []
    var exclusive: [UInt64] = []
    var otherPersons: [UInt64] = []
    for (number, facet) in base.facets.enumerated() {
      closureStarts.append(UInt32(closures.count))
      for value in facet.values { closures += set(facet.ancestry(of: value.id), of: number) }
      exclusive += set(facet.values.filter(\.isExclusive).map(\.id), of: number)
      otherPersons += set(facet.values.filter(\.isOtherPerson).map(\.id), of: number)
    }
    self.closures = FlatArray(closures)
    self.closureStarts = FlatArray(closureStarts)
    self.exclusive = FlatArray(exclusive)
    self.otherPersons = FlatArray(otherPersons)
    conditions = StringTable(Set(base.conditions.map(\.id) + base.topics.flatMap(\.facts.keys)).sorted())
    addressees = StringTable(Set(base.topics.compactMap(\.addressee)).sorted())

    var starts: [UInt32] = [0]
    var facetNumbers: [Int32] = []
    var sets: [UInt64] = []
    var setStarts: [UInt32] = []
    var partial: [UInt8] = []
    var factStarts: [UInt32] = [0]
    var facts: [(condition: Int32, holds: UInt8)] = []
    let (known, conditions, addressees) = (facets, conditions, addressees)
    for topic in base.topics {
      for list in [topic.requires, topic.prefers, topic.excludes] {
        for requirement in list {
          let facet = known.number(of: requirement.facet)
          facetNumbers.append(Int32(facet ?? -1))
          setStarts.append(UInt32(sets.count))
          let own = facet.map { set(requirement.values, of: $0) } ?? []
          sets += own
          partial.append(own.reduce(0) { $0 + $1.nonzeroBitCount } < Set(requirement.values).count ? 1 : 0)
        }
        starts.append(UInt32(facetNumbers.count))
      }
      facts += topic.facts.sorted { $0.key < $1.key }.map {
        (Int32(conditions.number(of: $0.key) ?? 0), $0.value ? 1 : 0)
      }
      factStarts.append(UInt32(facts.count))
    }
    kinds = FlatArray(base.topics.map { $0.kind == .conduct ? 1 : 0 })
    intents = FlatArray(
      base.topics.map { Int8($0.intent.flatMap { QuestionIntent.allCases.firstIndex(of: $0) } ?? -1) })
    wanted = FlatArray(base.topics.map { Int32($0.addressee.flatMap { addressees.number(of: $0) } ?? -1) })
    self.starts = FlatArray(starts)
    requirementFacets = FlatArray(facetNumbers)
    requirementSets = FlatArray(sets)
    requirementSetStarts = FlatArray(setStarts)
    requirementIsPartial = FlatArray(partial)
    self.factStarts = FlatArray(factStarts)
    factConditions = FlatArray(facts.map(\.condition))
    factHolds = FlatArray(facts.map(\.holds))
  }

  /// Reads what `store` wrote.
  init(from reader: inout FlatReader) throws(FlatFormatError) {
    facets = try reader.strings()
    var tables: [StringTable] = []
    for _ in 0..<facets.count { tables.append(try reader.strings()) }
    values = tables
    words = try reader.array()
    closureStarts = try reader.array()
    starts = try reader.array()
    requirementSetStarts = try reader.array()
    factStarts = try reader.array()
    closures = try reader.array()
    exclusive = try reader.array()
    otherPersons = try reader.array()
    requirementSets = try reader.array()
    conditions = try reader.strings()
    addressees = try reader.strings()
    kinds = try reader.array()
    requirementIsPartial = try reader.array()
    factHolds = try reader.array()
    intents = try reader.array()
    wanted = try reader.array()
    requirementFacets = try reader.array()
    factConditions = try reader.array()
    let count = kinds.count
    guard words.count == facets.count + 1, intents.count == count, wanted.count == count,
      starts.count == 3 * count + 1, factStarts.count == count + 1,
      starts.last == UInt32(requirementFacets.count), factStarts.last == UInt32(factConditions.count)
    else { throw FlatFormatError() }
  }

  package var count: Int { kinds.elements.count }

  package func isConduct(_ topic: Int) -> Bool { kinds.elements[topic] == 1 }

  /// What an info topic answers, as a place in `QuestionIntent.allCases`.
  package func intent(_ topic: Int) -> Int? {
    let number = Int(intents.elements[topic])
    return number < 0 ? nil : number
  }

  /// Whom a topic is about, as a number in `addressees`.
  package func addressee(_ topic: Int) -> Int? {
    let number = Int(wanted.elements[topic])
    return number < 0 ? nil : number
  }

  /// Whether the words rule a topic out by a facet or a condition: the same as `Topic.contradictions` says in words.
  package func isContradicted(_ topic: Int, by facts: FactSet) -> Bool {
    var requirement = Int(starts.elements[3 * topic])
    let end = Int(starts.elements[3 * topic + 1])
    while requirement < end {
      let facet = Int(requirementFacets.elements[requirement])
      if facet >= 0 {
        if facts.isNamed[facet] {
          if !meets(requirement, facet, facts.named) { return true }
        } else if facts.isDenied[facet], requirementIsPartial.elements[requirement] == 0 {
          if !meets(requirement, facet, facts.denied, complement: true) { return true }
        }
      }
      requirement += 1
    }
    var fact = Int(factStarts.elements[topic])
    while fact < Int(factStarts.elements[topic + 1]) {
      let known = facts.conditions[Int(factConditions.elements[fact])]
      if let known, known != (factHolds.elements[fact] == 1) { return true }
      fact += 1
    }
    return false
  }

  /// What the facts add to the score of each topic; -∞ where they contradict it.
  ///
  /// - Parameters:
  ///   - isClash: of each addressee that topics are about, whether it cannot be meant.
  package func adjustments(by facts: FactSet, _ weights: AgreementWeights, isClash: [Bool]) -> [Float] {
    (0..<count).map { topic in
      if addressee(topic).map({ isClash[$0] }) == true || isContradicted(topic, by: facts) { return -.infinity }
      let agreements = agreements(topic, with: facts)
      let intent = isConduct(topic) ? nil : intent(topic)
      return Float(agreements.required) * weights.required + Float(agreements.preferred) * weights.preferred
        - Float(agreements.missing) * weights.missing - Float(agreements.excluded) * weights.excluded
        + (intent.map { weights.intents[$0] } ?? 0)
    }
  }

  /// How many required, preferred and excluded facets the words name, and how many required ones they do not.
  package func agreements(_ topic: Int, with facts: FactSet) -> Agreements {
    let required = met(topic, 0, facts)
    var excluded = met(topic, 2, facts)
    if isConduct(topic) {
      for facet in facts.exclusive where !asks(topic, of: facet, facts) { excluded += 1 }
    }
    let all = Int(starts.elements[3 * topic + 1] - starts.elements[3 * topic])
    return Agreements(required: required, missing: all - required, preferred: met(topic, 1, facts), excluded: excluded)
  }

  /// How the facets that the words name fit a topic.
  package struct Agreements: Sendable, Equatable {
    package let required: Int
    package let missing: Int
    package let preferred: Int
    package let excluded: Int

    package init(required: Int, missing: Int, preferred: Int, excluded: Int) {
      self.required = required
      self.missing = missing
      self.preferred = preferred
      self.excluded = excluded
    }
  }

  /// The set of a value and all wider ones, in the words of its facet.
  func closure(_ value: Int, of facet: Int) -> UnsafeBufferPointer<UInt64> {
    let width = Int(words.elements[facet + 1] - words.elements[facet])
    let start = Int(closureStarts.elements[facet]) + value * width
    return closures.part(start..<start + width)
  }

  /// How many requirements of a kind (0 required, 1 preferred, 2 excluded) the words meet.
  private func met(_ topic: Int, _ kind: Int, _ facts: FactSet) -> Int {
    var count = 0
    var requirement = Int(starts.elements[3 * topic + kind])
    let end = Int(starts.elements[3 * topic + kind + 1])
    while requirement < end {
      let facet = Int(requirementFacets.elements[requirement])
      if facet >= 0, facts.isNamed[facet], meets(requirement, facet, facts.named) { count += 1 }
      requirement += 1
    }
    return count
  }

  /// Whether a topic requires or prefers what the words name of a facet.
  private func asks(_ topic: Int, of facet: Int, _ facts: FactSet) -> Bool {
    (Int(starts.elements[3 * topic])..<Int(starts.elements[3 * topic + 2])).contains {
      requirementFacets.elements[$0] == Int32(facet) && meets($0, facet, facts.named)
    }
  }

  /// Whether a requirement shares a value with a set, or (`complement`) with all that is not in it.
  private func meets(_ requirement: Int, _ facet: Int, _ set: [UInt64], complement: Bool = false) -> Bool {
    let first = Int(words.elements[facet])
    let width = Int(words.elements[facet + 1]) - first
    let own = Int(requirementSetStarts.elements[requirement])
    var word = 0
    while word < width {
      let known = set[first + word]
      if requirementSets.elements[own + word] & (complement ? ~known : known) != 0 { return true }
      word += 1
    }
    return false
  }
}

extension TopicProfiles {
  func store(in writer: inout FlatWriter) {
    writer.add(facets)
    for table in values { writer.add(table) }
    for numbers in [words, closureStarts, starts, requirementSetStarts, factStarts] { writer.add(numbers) }
    for sets in [closures, exclusive, otherPersons, requirementSets] { writer.add(sets) }
    writer.add(conditions)
    writer.add(addressees)
    for flags in [kinds, requirementIsPartial, factHolds] { writer.add(flags) }
    writer.add(intents)
    for numbers in [wanted, requirementFacets, factConditions] { writer.add(numbers) }
  }
}
