// SPDX-License-Identifier: GPL-3.0-or-later

import TextAnalysis

/// Whose the statuses are that a text names: "suami saya guru, saya bukan" says that the husband is a teacher and the asker
/// is not.
///
/// A status belongs to the nearest person named before it in its clause, to the first named after it when the clause
/// begins with it ("yang guru suami saya"), else to the person of the clause before. A word such as "saya" right after
/// another person says whose that person is and names nobody.
struct PersonScope: Sendable {
  enum Person: Sendable, Hashable {
    case asker
    /// A value of a facet that names somebody else.
    case other(String)
  }

  /// A word of the pack's `persons.yaml`.
  enum Word: String, Storable {
    case asker, third, owner
  }

  struct Named: Sendable, Hashable {
    let person: Person
    let tokens: Range<Int>
  }

  private let text: AnalyzedText
  /// Persons in order of their places.
  private var named: [Named] = []
  /// Places of cues of any kind, which no loose phrase reaches over.
  private let cues: [Range<Int>]
  /// Where a question of permission or duty is put.
  private let asking: [Range<Int>]

  /// - Parameters:
  ///   - words: askers, third persons and owners.
  ///   - others: words for other persons, in order.
  ///   - cues: all other cues that the text names.
  ///   - asking: among them, those that ask for a verdict.
  init(
    _ text: AnalyzedText, words: [CueTable<Word>.Hit], others: [Named], cues: [Range<Int>], asking: [Range<Int>]
  ) {
    self.text = text
    self.cues = cues
    self.asking = asking
    let all =
      others.map { (tokens: $0.tokens, person: Optional($0.person), words: [Word]()) }
      + words.filter { hit in !others.contains { $0.tokens.overlaps(hit.tokens) } }
      .map { (tokens: $0.tokens, person: $0.values.contains(.asker) ? .asker : nil, words: $0.values) }
    for found in all.sorted(by: { $0.tokens.lowerBound < $1.tokens.lowerBound }) {
      if found.words.contains(.owner), let last = named.last, last.person != .asker,
        isLoose(last.tokens.upperBound..<found.tokens.lowerBound, upTo: 1),
        !text.tokens[last.tokens.upperBound...found.tokens.lowerBound].contains(where: \.startsClause)
      {
        named[named.count - 1] = Named(person: last.person, tokens: last.tokens.lowerBound..<found.tokens.upperBound)
      } else if let person = found.person ?? named.last(where: { $0.person != .asker })?.person {
        named.append(Named(person: person, tokens: found.tokens))
      }
    }
  }

  /// Whether anybody else is named: else every status is the asker's.
  var namesOthers: Bool { named.contains { $0.person != .asker } }

  /// Whose a status is; `nil` when it is nobody's in particular.
  func holder(of status: Range<Int>) -> Person? {
    let clause = clause(around: status.lowerBound)
    if let before = named.last(where: {
      clause.contains($0.tokens.lowerBound) && $0.tokens.lowerBound <= status.lowerBound
    }) {
      return before.person
    }
    guard (clause.lowerBound..<status.lowerBound).allSatisfy({ text.tokens[$0].isStopword }) else { return nil }
    if let after = named.first(where: {
      clause.contains($0.tokens.lowerBound) && $0.tokens.lowerBound >= status.upperBound
    }),
      isLoose(status.upperBound..<after.tokens.lowerBound, upTo: 2)
    {
      return after.person
    }
    return named.last { $0.tokens.upperBound <= clause.lowerBound }?.person
  }

  /// Whose act is asked about, where the question says so: "boleh saya", "may my wife", "suami saya boleh".
  var subject: Person? {
    for cue in asking {
      let clause = clause(around: cue.lowerBound)
      let inside = named.filter { clause.contains($0.tokens.lowerBound) }
      if let after = inside.first(where: { $0.tokens.overlaps(cue) || $0.tokens.lowerBound >= cue.upperBound }),
        after.tokens.lowerBound <= cue.upperBound + 1
      {
        return after.person
      }
      guard let first = inside.first, first.tokens.upperBound <= cue.lowerBound,
        let before = inside.last(where: { $0.tokens.upperBound <= cue.lowerBound })
      else { continue }
      // A person who is not at the head of the clause may be the one something is done to.
      if before.person == .asker || before == first && isHead(first, of: clause) { return before.person }
    }
    return nil
  }

  private func isHead(_ person: Named, of clause: Range<Int>) -> Bool {
    isLoose(clause.lowerBound..<person.tokens.lowerBound, upTo: 1)
  }

  /// The persons who are only said to be something and take no part in anything else.
  ///
  /// - Parameters:
  ///   - statuses: where a status is named.
  ///   - contents: where something else is named that a question can be about.
  func bystanders(statuses: [Range<Int>], contents: [Range<Int>]) -> Set<String> {
    var found: Set<String> = []
    var others: Set<String> = []
    for mention in named {
      guard case .other(let name) = mention.person else { continue }
      let clause = clause(around: mention.tokens.lowerBound)
      func names(_ places: [Range<Int>]) -> Bool { places.contains { clause.contains($0.lowerBound) } }
      if names(statuses), !names(contents) { found.insert(name) } else { others.insert(name) }
    }
    return found.subtracting(others)
  }

  /// The text with a status put where it is only understood: "… guru, saya bukan" as "… guru, saya bukan guru";
  /// `nil` where nothing is understood so.
  ///
  /// - Parameters:
  ///   - negations: where words of denial stand.
  ///   - statuses: where statuses are named that nothing denies, in order.
  func filled(negations: [Int], statuses: [Range<Int>]) -> AnalyzedText? {
    var additions: [(place: Int, tokens: ArraySlice<Token>)] = []
    for negation in negations {
      guard let person = person(deniedBy: negation) else { continue }
      let foreign = statuses.filter { holder(of: $0).map { $0 != person.person } == true }
      guard
        let status = foreign.last(where: { $0.upperBound <= negation })
          ?? foreign.first(where: { $0.lowerBound > negation })
      else { continue }
      additions.append((max(negation + 1, person.tokens.upperBound), text.tokens[status]))
    }
    guard !additions.isEmpty else { return nil }
    var tokens = text.tokens
    for addition in additions.reversed() {
      tokens.insert(
        contentsOf: addition.tokens.map {
          Token(
            range: $0.range, surface: $0.surface, word: $0.word, correction: $0.correction, stem: $0.stem,
            isStopword: $0.isStopword)
        }, at: addition.place)
    }
    return AnalyzedText(source: text.source, tokens: tokens, tags: text.tags)
  }

  /// Of whom a word of denial that has nothing to deny denies something: "saya bukan", "bukan saya".
  private func person(deniedBy negation: Int) -> Named? {
    let clause = clause(around: negation)
    if let after = named.first(where: { $0.tokens.lowerBound == negation + 1 && clause.contains($0.tokens.lowerBound) })
    {
      let isAlone = (clause.lowerBound..<negation).allSatisfy { text.tokens[$0].isStopword }
      return isAlone && isOver(after.tokens.upperBound, in: clause) ? after : nil
    }
    guard isOver(negation + 1, in: clause),
      let before = named.last(where: { clause.contains($0.tokens.lowerBound) && $0.tokens.upperBound <= negation }),
      isLoose(before.tokens.upperBound..<negation, upTo: 2)
    else { return nil }
    return before
  }

  /// Whether a clause says nothing more from a place on, or begins to ask.
  private func isOver(_ place: Int, in clause: Range<Int>) -> Bool {
    var place = place
    while place < clause.upperBound, text.tokens[place].isWord {
      if asking.contains(where: { $0.lowerBound == place }) { return true }
      guard text.tokens[place].isStopword else { return false }
      place += 1
    }
    return true
  }

  /// The tokens between two marks that part clauses.
  private func clause(around place: Int) -> Range<Int> {
    var lower = min(place, text.tokens.count - 1)
    while lower > 0, !text.tokens[lower].startsClause { lower -= 1 }
    var upper = lower + 1
    while upper < text.tokens.count, !text.tokens[upper].startsClause { upper += 1 }
    return lower..<upper
  }

  /// Whether the words between two places are few and name nothing.
  private func isLoose(_ between: Range<Int>, upTo limit: Int) -> Bool {
    between.count <= limit && !cues.contains { $0.overlaps(between) }
  }
}
