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
    negation = try NegationScope(from: &reader)
    negations = try reader.strings()
    dates = try DateFinder(from: &reader, base: base)
  }

  /// Everything named in an analyzed question; dates only when today is given.
  package func recognise(_ text: AnalyzedText, today: CalendarDate? = nil) -> Recognition {
    var found = Recognition()
    let asked = intents.matches(in: text)
    found.intents = ranked(asked)
    // By the word itself: stems would take "sebelum" (before) for "belum" (not yet).
    let reaches = negation.ranges(in: text).filter {
      let token = text.tokens[$0.lowerBound - 1]
      return negations.contains(token.meant)
    }
    var denied: [Range<Int>] = []
    // The negations of "may I not …": they ask, so no cue begins with them.
    var asking: Set<Int> = []
    for reach in reaches {
      if Self.asks(reach, among: asked) { asking.insert(reach.lowerBound - 1) } else { denied.append(reach) }
    }
    // A cue that itself contains the negation ("without a uniform") is not denied by it.
    func isDenied(_ tokens: Range<Int>) -> Bool {
      denied.contains { $0.overlaps(tokens) && !tokens.contains($0.lowerBound - 1) }
    }
    func counts(_ tokens: Range<Int>) -> Bool { !asking.contains(tokens.lowerBound) }
    let people = addressees.matches(in: text)
    for match in people where counts(match.tokens) && !isDenied(match.tokens) {
      for cue in match.values where cue.holds && !found.addressees.contains(cue.id) {
        found.addressees.append(cue.id)
      }
    }
    for match in people {
      for cue in match.values where !cue.holds { found.addressees.removeAll { $0 == cue.id } }
    }
    for match in conditions.matches(in: text) where counts(match.tokens) {
      for cue in match.values where found.conditions[cue.id] == nil {
        found.conditions[cue.id] = cue.holds != isDenied(match.tokens)
      }
    }
    var named: [String: Set<String>] = [:]
    var excluded: [String: Set<String>] = [:]
    for match in facets.matches(in: text) where counts(match.tokens) {
      for cue in match.values {
        if isDenied(match.tokens) {
          excluded[cue.facet, default: []].insert(cue.value)
        } else {
          named[cue.facet, default: []].insert(cue.value)
        }
      }
    }
    found.facets = named.mapValues { $0.sorted() }
    found.deniedFacets = excluded.mapValues { $0.sorted() }
    found.date = today.flatMap { dates.date(in: text, today: $0) }
    return found
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
    negation.store(in: &writer)
    writer.add(negations)
    dates.store(in: &writer)
  }
}
