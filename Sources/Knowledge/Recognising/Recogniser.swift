// SPDX-License-Identifier: GPL-3.0-or-later

package import Law
package import TextAnalysis

/// Finds the facts a question names, by the cues of the pack's vocabulary.
///
/// A cue inside the reach of a negation counts as denied, unless the negation belongs to the way of asking
/// ("may I not …", "is it forbidden").
package final class Recogniser: Sendable {
  private let addressees: CueTable<PolarCue>
  private let conditions: CueTable<PolarCue>
  private let facets: CueTable<FacetCue>
  private let intents: CueTable<QuestionIntent>
  private let openings: CueTable<Connective>
  private let fillers: CueTable<Connective>
  private let joints: CueTable<Connective>
  private let persons: CueTable<PersonScope.Word>
  /// The facet values, as `facet/value`, that name somebody other than the asker.
  private let otherPersons: StringTable
  /// Addressees, and who somebody is who is not one of them.
  private let denials: StringTable
  private let outsiders: StringTable
  private let negation: NegationScope
  /// The negation words as written.
  private let negations: StringTable
  private let dates: DateFinder

  private static func table(_ cues: Entries<Cue>, _ analyzer: Analyzer) -> CueTable<PolarCue> {
    CueTable(
      cues.flatMap { cue in
        cue.stating.all.map { (PolarCue(id: cue.id, holds: true), $0) }
          + cue.denying.all.map { (PolarCue(id: cue.id, holds: false), $0) }
      }, analyzer: analyzer)
  }

  /// A phrase that states or denies a vocabulary entry.
  struct PolarCue: Sendable, Hashable {
    let id: String
    let holds: Bool
  }

  /// What words do that hang questions together.
  enum Connective: String, Storable {
    case opening, filler, joint
  }

  struct FacetCue: Sendable, Hashable {
    let facet: String
    let value: String

    var name: String { "\(facet)/\(value)" }
  }

  package init(base: KnowledgeBase, analyzer: Analyzer) {
    addressees = Self.table(base.addresseeCues, analyzer)
    conditions = Self.table(base.conditionCues, analyzer)
    facets = CueTable(
      base.facets.flatMap { facet in
        facet.values.flatMap { value in
          value.cues.all.map { (FacetCue(facet: facet.id, value: value.id), $0) }
        }
      }, analyzer: analyzer)
    intents = CueTable(
      base.intentCues.flatMap { cue in
        cue.stating.all.compactMap { phrase in QuestionIntent(rawValue: cue.id).map { ($0, phrase) } }
      }, analyzer: analyzer)
    openings = CueTable(base.words.openings.all.map { (.opening, $0) }, analyzer: analyzer)
    fillers = CueTable(base.words.fillers.all.map { (.filler, $0) }, analyzer: analyzer)
    joints = CueTable(base.words.joints.all.map { (.joint, $0) }, analyzer: analyzer)
    persons = CueTable(
      base.words.askers.all.map { (.asker, $0) } + base.words.thirdPersons.all.map { (.third, $0) }
        + base.words.owners.all.map { (.owner, $0) }, analyzer: analyzer)
    otherPersons = StringTable(
      base.facets.flatMap { facet in
        facet.values.filter(\.isOtherPerson).map { FacetCue(facet: facet.id, value: $0.id).name }
      })
    let opposites = base.addressees.flatMap { addressee in addressee.opposites.map { ($0, addressee.id) } }
    denials = StringTable(opposites.map(\.0))
    outsiders = StringTable(opposites.map(\.1))
    negation = NegationScope(
      cues: base.words.negations.all, contrasts: base.words.contrasts.all, limit: 4, analyzer: analyzer)
    negations = StringTable(base.words.negations.all.map { $0.lowercased() })
    dates = DateFinder(base: base, analyzer: analyzer)
  }

  /// Reads what `store` wrote.
  ///
  /// - Parameter base: the pack that the stored recogniser was made from.
  init(from reader: inout FlatReader, base: KnowledgeBase) throws(FlatFormatError) {
    addressees = try CueTable(from: &reader)
    conditions = try CueTable(from: &reader)
    facets = try CueTable(from: &reader)
    intents = try CueTable(from: &reader)
    openings = try CueTable(from: &reader)
    fillers = try CueTable(from: &reader)
    joints = try CueTable(from: &reader)
    persons = try CueTable(from: &reader)
    otherPersons = try reader.strings()
    denials = try reader.strings()
    outsiders = try reader.strings()
    negation = try NegationScope(from: &reader)
    negations = try reader.strings()
    dates = try DateFinder(from: &reader, base: base)
    guard denials.count == outsiders.count else { throw FlatFormatError() }
  }

  /// Everything named in an analyzed question; dates only when today is given.
  package func recognise(_ text: AnalyzedText, today: CalendarDate? = nil) -> Recognition {
    let heard = Hearing(text, by: self)
    var found = recognise(filled(text, heard).map { Hearing($0, by: self) } ?? heard)
    found.date = today.flatMap { date(in: text, today: $0) }
    return found
  }

  /// The date that a text names.
  package func date(in text: AnalyzedText, today: CalendarDate) -> Recognition.NamedDate? {
    dates.date(in: text, today: today)
  }

  /// The text with the statuses that are only understood; `nil` when it says all itself.
  private func filled(_ text: AnalyzedText, _ heard: Hearing) -> AnalyzedText? {
    guard heard.scope.namesOthers else { return nil }
    return heard.scope.filled(
      negations: text.tokens.indices.filter { negations.contains(text.tokens[$0].meant) },
      statuses: heard.people.filter { heard.counts($0.tokens) && !heard.isDenied($0.tokens) }.map(\.tokens))
  }

  private func recognise(_ heard: Hearing) -> Recognition {
    var found = Recognition()
    found.intents = ranked(heard.asked)
    found.addressees = addressees(heard)
    for match in heard.circumstances where heard.counts(match.tokens) && !heard.isAskedFor(match.tokens) {
      for cue in match.values where found.conditions[cue.id] == nil {
        found.conditions[cue.id] = cue.holds != heard.isDenied(match.tokens)
      }
    }
    let bystanders = bystanders(heard)
    var named: [String: Set<String>] = [:]
    var excluded: [String: Set<String>] = [:]
    for match in heard.facets where heard.counts(match.tokens) {
      for cue in match.values {
        if heard.isDenied(match.tokens) || bystanders.contains(cue.name) {
          excluded[cue.facet, default: []].insert(cue.value)
        } else {
          named[cue.facet, default: []].insert(cue.value)
        }
      }
    }
    found.facets = named.mapValues { $0.sorted() }
    found.deniedFacets = excluded.mapValues { $0.sorted() }
    return found
  }

  /// The cues of a text, and what its negations deny.
  private struct Hearing {
    let asked: [CueTable<QuestionIntent>.Hit]
    let people: [CueTable<PolarCue>.Hit]
    let circumstances: [CueTable<PolarCue>.Hit]
    let facets: [CueTable<FacetCue>.Hit]
    let scope: PersonScope
    private var denied: [Range<Int>] = []
    /// The negations of "may I not …": they ask, so no cue begins with them.
    private var asking: Set<Int> = []

    init(_ text: AnalyzedText, by recogniser: Recogniser) {
      asked = recogniser.intents.matches(in: text)
      people = recogniser.addressees.matches(in: text)
      circumstances = recogniser.conditions.matches(in: text)
      facets = recogniser.facets.matches(in: text)
      let questions = asked.filter { $0.values.contains(where: \.asksForVerdict) }.map(\.tokens)
      let others = facets.compactMap { hit in
        hit.values.first { recogniser.otherPersons.contains($0.name) }.map {
          PersonScope.Named(person: .other($0.name), tokens: hit.tokens)
        }
      }
      scope = PersonScope(
        text, words: recogniser.persons.matches(in: text), others: others,
        cues: people.map(\.tokens) + circumstances.map(\.tokens) + asked.map(\.tokens)
          + facets.map(\.tokens).filter { place in !others.contains { $0.tokens == place } }
          + recogniser.joints(in: text), asking: questions)
      // By the word itself: stems would take "sebelum" (before) for "belum" (not yet).
      for reach in recogniser.negation.ranges(in: text)
      where recogniser.negations.contains(text.tokens[reach.lowerBound - 1].meant) {
        if Recogniser.asks(reach, among: asked) {
          asking.insert(reach.lowerBound - 1)
        } else {
          // What is asked after a denial is not denied: "saya bukan guru boleh ikut".
          let end = questions.map(\.lowerBound).first { $0 > reach.lowerBound && reach.contains($0) }
          denied.append(reach.lowerBound..<(end ?? reach.upperBound))
        }
      }
    }

    /// Whether a negation reaches a cue; one that itself contains the negation ("without a uniform") is not denied by it.
    func isDenied(_ tokens: Range<Int>) -> Bool {
      denied.contains { $0.overlaps(tokens) && !tokens.contains($0.lowerBound - 1) }
    }

    func counts(_ tokens: Range<Int>) -> Bool { !asking.contains(tokens.lowerBound) }

    /// Whether it is asked if a circumstance has to be, "must I be on leave", so that it is not said to be.
    func isAskedFor(_ tokens: Range<Int>) -> Bool {
      asked.contains { $0.tokens.upperBound == tokens.lowerBound && $0.values.contains(.duty) }
    }
  }

  /// The addressees that a question is about: what the asker is, unless it asks what somebody else may do.
  private func addressees(_ heard: Hearing) -> [String] {
    typealias Status = (holder: PersonScope.Person?, id: String)
    var said: [Status] = []
    var unsaid: [Status] = []
    var outsider: String?
    for match in heard.people {
      let holder = heard.scope.holder(of: match.tokens)
      for cue in match.values {
        if !cue.holds {
          unsaid.append((holder, cue.id))
        } else if !heard.isDenied(match.tokens) {
          if heard.counts(match.tokens) { said.append((holder, cue.id)) }
        } else if holder == .asker, let place = denials.number(of: cue.id) {
          outsider = outsiders[place]
        }
      }
    }
    said.removeAll { status in
      unsaid.contains { $0.id == status.id && ($0.holder == nil || $0.holder == status.holder) }
    }
    if let outsider, !said.contains(where: { $0.holder == .asker }) { said.append((.asker, outsider)) }
    // What others are who are not meant says nothing of the asker, and that they are nobody in particular says nothing.
    let subject = heard.scope.subject
    let isOwn = { (holder: PersonScope.Person?) in holder == nil || holder == .asker }
    let isOther = { (holder: PersonScope.Person?, id: String) in !isOwn(holder) && !self.outsiders.contains(id) }
    var meant = said.filter { isOwn($0.holder) || isOther($0.holder, $0.id) }
    if case .other = subject, meant.contains(where: { $0.holder == subject }) {
      meant.removeAll { $0.holder != subject }
    } else if case .other = subject {
      meant.removeAll { $0.holder == .asker && outsiders.contains($0.id) }
    } else if subject == .asker || meant.contains(where: { $0.holder == .asker }) {
      meant.removeAll { !isOwn($0.holder) }
    }
    return meant.map(\.id).reduce(into: []) { ids, id in
      if !ids.contains(id) { ids.append(id) }
    }
  }

  /// Persons who are only said to be something, where the asker's own act is asked about.
  private func bystanders(_ heard: Hearing) -> Set<String> {
    guard heard.scope.namesOthers, heard.scope.subject == .asker else { return [] }
    let contents = heard.facets.filter { hit in hit.values.allSatisfy { !otherPersons.contains($0.name) } }
    return heard.scope.bystanders(statuses: heard.people.map(\.tokens), contents: contents.map(\.tokens))
  }

  /// Where words stand that join two acts, in order.
  package func joints(in text: AnalyzedText) -> [Range<Int>] { joints.matches(in: text).map(\.tokens) }

  /// The clauses of a text in order: what stands between its signs and its contrast words, such as "tapi" or "and".
  package func clauses(of text: AnalyzedText) -> [AnalyzedText] {
    let cuts = Set(negation.contrasts(in: text).flatMap { [$0.lowerBound, $0.upperBound] })
    var clauses: [[Token]] = []
    for (place, token) in text.tokens.enumerated() {
      if clauses.isEmpty || token.startsClause || cuts.contains(place) { clauses.append([]) }
      clauses[clauses.count - 1].append(token)
    }
    return clauses.map { AnalyzedText(source: text.source, tokens: $0) }
  }

  /// Every cue in a text with its place, in order of the places.
  package func mentions(in text: AnalyzedText) -> [Mention] {
    func found<Value>(_ table: CueTable<Value>, _ kind: (Value) -> Mention.Kind) -> [Mention] {
      table.matches(in: text).flatMap { hit in hit.values.map { Mention(kind: kind($0), tokens: hit.tokens) } }
    }
    let mentions =
      found(facets) { .facet($0.facet, value: $0.value) } + found(conditions) { .condition($0.id) }
      + found(addressees) { .addressee($0.id) } + found(intents) { .intent($0) } + found(openings) { _ in .opening }
      + found(fillers) { _ in .filler } + found(joints) { _ in .joint }
    return mentions.enumerated().sorted { a, b in
      (a.element.tokens.lowerBound, a.offset) < (b.element.tokens.lowerBound, b.offset)
    }.map(\.element)
  }

  /// Whether the negation before a reach belongs to the way of asking rather than denying something.
  private static func asks(_ reach: Range<Int>, among asked: [CueTable<QuestionIntent>.Hit]) -> Bool {
    let cue = reach.lowerBound - 1
    return asked.map(\.tokens).contains {
      $0.contains(cue) || $0.lowerBound == reach.lowerBound || $0.upperBound == cue
    }
  }

  /// Intents by the number of words that speak for them, then in the order of the enumeration.
  private func ranked(_ matches: [CueTable<QuestionIntent>.Hit]) -> [QuestionIntent] {
    var weight: [QuestionIntent: Int] = [:]
    for match in matches { for intent in match.values { weight[intent, default: 0] += match.tokens.count } }
    let order = QuestionIntent.allCases
    return weight.keys.sorted { a, b in
      (-(weight[a] ?? 0), order.firstIndex(of: a) ?? 0) < (-(weight[b] ?? 0), order.firstIndex(of: b) ?? 0)
    }
  }
}

extension Recogniser.PolarCue: Storable {
  package func store(in writer: inout ByteWriter) {
    writer.write(id)
    writer.write(holds)
  }
  package init(from reader: inout ByteReader) throws(KnowledgeFormatError) {
    self.init(id: try reader.read(), holds: try reader.read())
  }
}

extension Recogniser.FacetCue: Storable {
  package func store(in writer: inout ByteWriter) {
    writer.write(facet)
    writer.write(value)
  }
  package init(from reader: inout ByteReader) throws(KnowledgeFormatError) {
    self.init(facet: try reader.read(), value: try reader.read())
  }
}

extension Recogniser {
  func store(in writer: inout FlatWriter) {
    addressees.store(in: &writer)
    conditions.store(in: &writer)
    facets.store(in: &writer)
    intents.store(in: &writer)
    openings.store(in: &writer)
    fillers.store(in: &writer)
    joints.store(in: &writer)
    persons.store(in: &writer)
    for table in [otherPersons, denials, outsiders] { writer.add(table) }
    negation.store(in: &writer)
    writer.add(negations)
    dates.store(in: &writer)
  }
}
