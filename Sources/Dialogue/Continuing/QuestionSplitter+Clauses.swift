// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import TextAnalysis

/// Acts in clauses of their own.
extension QuestionSplitter {
  /// An act with the words that belong to it, as tokens.
  private struct Clause {
    var act: Range<Int>
    var words: Range<Int>
    /// What it begins with beside the act.
    var lead: Lead

    enum Lead {
      /// What stands before the first act.
      case shared
      /// It says itself whose act it is; only the way of asking is shared.
      case ownSubject
      /// It asks by itself.
      case ownQuestion
    }
  }

  /// A clause as a question.
  struct Part: Sendable {
    let question: String
    /// With whom or what, taken over from a clause before, where it says only what is done.
    let fuller: String?
  }

  /// The clauses as questions, in the order of the words; `nil` when there is only one.
  ///
  /// A clause begins behind a joint, or behind a question mark, with an act. Where the asker wants to refrain, acts are
  /// what is refrained from.
  var clauses: [Part]? {
    guard let first = verbs.first, !mentions.contains(where: knowledge.isExclusive) else { return nil }
    var clauses = [Clause(act: first, words: first.lowerBound..<text.tokens.count, lead: .shared)]
    let marks = text.tokens.indices.filter { text.tokens[$0].word == "?" }.map { $0..<$0 + 1 }
    for border in (joints + marks).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      let last = clauses.count - 1
      guard border.lowerBound >= clauses[last].act.upperBound,
        let clause = text.tokens[border.lowerBound].isWord ? clause(behind: border) : sentence(behind: border)
      else { continue }
      clauses[last].words = clauses[last].words.lowerBound..<border.lowerBound
      clauses.append(clause)
    }
    guard clauses.count > 1 else { return nil }
    let sign = marks.isEmpty ? "" : "?"
    return clauses.enumerated().map { number, clause in
      let words = question(clause, leadEnd: first.lowerBound)
      let isBare = !namesObject(clause) && isBare(clause)
      let object =
        isBare ? clauses[..<number].last(where: namesObject).map { $0.act.upperBound..<$0.words.upperBound } : nil
      return Part(question: words + sign, fuller: object.map { "\(words) \(surface(of: $0))\(sign)" })
    }
  }

  /// The act that words behind a joint begin with, after words that say little, an adverb, say, or whose act it is.
  private func clause(behind joint: Range<Int>) -> Clause? {
    // Between two nouns, as in "like photos and comments", a joint joins no clauses.
    if acts.contains(where: { $0.tokens.upperBound == joint.lowerBound }),
      acts.first?.tokens.upperBound != joint.lowerBound
    {
      return nil
    }
    // Words of sequence ("after", "then") join clauses only where an act that is asked about follows at once.
    let words = text.tokens[joint].map(\.meant).joined(separator: " ")
    if !knowledge.base.words.questions.conjunctions.all.contains(words) {
      guard let act = acts.first(where: { $0.tokens.lowerBound == joint.upperBound }) else { return nil }
      return Clause(act: act.tokens, words: joint.upperBound..<text.tokens.count, lead: .shared)
    }
    var subject: Int?
    var index = joint.upperBound
    while index < text.tokens.count {
      if let act = verbs.first(where: { $0.lowerBound == index }) {
        let lead = subject == nil ? Clause.Lead.shared : .ownSubject
        return Clause(act: act, words: (subject ?? index)..<text.tokens.count, lead: lead)
      }
      let token = text.tokens[index]
      guard token.isWord, !knowledge.base.words.negations.all.contains(token.meant) else { return nil }
      let here = mentions.filter { $0.tokens.contains(index) }
      if here.contains(where: namesPerson) {
        subject = subject ?? index
      } else if !token.isStopword, !here.contains(where: \.saysLittle) {
        return nil
      }
      index += 1
    }
    return nil
  }

  /// A sentence that asks about an act.
  private func sentence(behind mark: Range<Int>) -> Clause? {
    let end = text.tokens[mark.upperBound...].firstIndex { $0.word == "?" } ?? text.tokens.count
    let words = mark.upperBound..<end
    guard let act = verbs.first(where: { words.contains($0.lowerBound) }),
      mentions.contains(where: { $0.isIntent && words.contains($0.tokens.lowerBound) })
    else { return nil }
    return Clause(act: act, words: mark.upperBound..<text.tokens.count, lead: .ownQuestion)
  }

  /// - Parameter start: where the first act begins.
  private func question(_ clause: Clause, leadEnd start: Int) -> String {
    var words = [surface(of: clause.words)]
    switch clause.lead {
    case .shared: words.insert(text.surface(of: 0..<start), at: 0)
    case .ownSubject:
      if let asked = mentions.first(where: { $0.isIntent && $0.tokens.upperBound <= start }) {
        words.insert(text.surface(of: asked.tokens), at: 0)
      }
    case .ownQuestion: break
    }
    return words.map(\.trimmed).filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// As written, without the signs at the end.
  private func surface(of words: Range<Int>) -> String {
    let end = words.last { text.tokens[$0].isWord }
    return text.surface(of: words.lowerBound..<(end.map { $0 + 1 } ?? words.lowerBound))
  }

  private func namesObject(_ clause: Clause) -> Bool {
    mentions.contains { $0.facet == knowledge.base.words.objectFacet && clause.words.contains($0.tokens.lowerBound) }
  }

  /// Whether it says no more than what is done.
  private func isBare(_ clause: Clause) -> Bool {
    (clause.act.upperBound..<clause.words.upperBound).allSatisfy { index in
      let token = text.tokens[index]
      return !token.isWord || token.isStopword || mentions.contains { $0.saysLittle && $0.tokens.contains(index) }
    }
  }

  private func namesPerson(_ mention: Mention) -> Bool {
    switch mention.kind {
    case .addressee: true
    case .facet(let facet, let value):
      knowledge.facet(facet)?.values.contains { $0.id == value && $0.isOtherPerson } == true
    case .condition, .intent, .opening, .filler, .joint: false
    }
  }

  static func verbs(in text: AnalyzedText, _ acts: [Mention], _ forms: QuestionForms) -> [Range<Int>] {
    let cued = acts.filter { isVerb($0, in: text, forms) }.map(\.tokens)
    let others = text.tokens.indices.filter { index in
      let token = text.tokens[index]
      return forms.acts.all.contains { $0 == token.meant || $0 == token.stem }
        && !cued.contains { $0.contains(index) }
    }
    return (cued + others.map { $0..<$0 + 1 }).sorted {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    }
  }

  /// Whether a cue stands in a form of its verb rather than in another that begins like one: "comments" is a thing.
  private static func isVerb(_ act: Mention, in text: AnalyzedText, _ forms: QuestionForms) -> Bool {
    guard case .facet(_, let value) = act.kind, let forms = forms.forms[value] else { return true }
    let word = text.tokens[act.tokens.lowerBound].surface.lowercased()
    let firsts = forms.all.compactMap { $0.split(separator: " ").first }
    return firsts.contains { $0 == word } || !firsts.contains { word.hasPrefix($0) }
  }
}

extension Mention {
  fileprivate var isIntent: Bool {
    if case .intent = kind { return true }
    return false
  }

  /// Whether it says nothing of what is done, with whom or what.
  fileprivate var saysLittle: Bool { kind == .filler || kind == .joint || isIntent }
}
