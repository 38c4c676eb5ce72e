// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import Law
import Matching
import TextAnalysis

/// Recognises follow-ups. What stands on its own is none, whatever came before.
struct FollowUpReader: Sendable {
  /// What may be asked of an earlier question by its name alone.
  private static let aspects: [QuestionIntent] = [.sanction, .basis, .procedure, .date]
  /// A follow-up has at most this many words, and this many that no cue explains.
  private static let wordLimit = 10
  private static let newWordLimit = 3
  /// No more than this many additions are kept: a question stays one that can be read.
  private static let addedLimit = 2

  let knowledge: CompiledKnowledge

  private var words: WordLists { knowledge.base.words }

  /// `nil` when the question stands on its own.
  ///
  /// - Parameters:
  ///   - turn: what the question leads to by itself.
  func reading(_ turn: Turn, after previous: Carried) -> FollowUp? {
    let text = knowledge.matcher.analyzer.analyze(turn.utterance.text)
    let old = knowledge.matcher.analyzer.analyze(previous.question)
    let date = turn.recognition.date
    let phrase = Phrase(
      text, knowledge.recogniser.mentions(in: text), date: date.map { text.tokens(of: $0.phrase) } ?? 0..<0,
      known: Set(old.stems))
    if phrase.slots.isEmpty, phrase.unexplained.isEmpty, date == nil,
      let aspect = turn.recognition.intents.first(where: Self.aspects.contains)
    {
      return .aspect(aspect)
    }
    let isDateAlone = date != nil && phrase.slots.isEmpty && phrase.unexplained.isEmpty
    let denies = !turn.recognition.deniedFacets.isEmpty
    // "If I do not wear it" is a circumstance; "if I do not go" is another matter, which is answered by itself.
    let isLoose =
      isLoose(phrase) && (turn.verdict == .unclear || !phrase.slots.isEmpty || date != nil || phrase.new.count < 2)
      || denies && isAnswered(turn) && !turn.verdict.isLenient && isShort(phrase)
    guard phrase.hasOpening || isDateAlone, !isWhole(phrase), !phrase.slots.isEmpty || date != nil || isLoose,
      !isAnswered(turn) || isFragment(phrase) || isDateAlone || isLoose, !denies || isLoose
    else { return nil }
    var whole = rewritten(previous, with: phrase, text, date: date, replacing: !denies)
    let isSameMatter = phrase.slots.allSatisfy { $0.facet == nil } && date == nil && phrase.new.isEmpty
    if isSameMatter, !phrase.slots.isEmpty, previous.topic != nil { return .circumstances(whole) }
    whole.isLoose = denies || !isFragment(phrase)
    return .question(whole)
  }

  /// Small talk and whatever a topic is found for need no earlier question.
  private func isAnswered(_ turn: Turn) -> Bool {
    guard turn.verdict == .outOfScope else { return turn.verdict != .unclear }
    return knowledge.base.refusals.contains { $0.id == turn.topic && $0.tone != .refuse }
  }

  /// Whether both what is done and with whom or what are named.
  private func isWhole(_ phrase: Phrase) -> Bool {
    [words.actFacet, words.objectFacet].allSatisfy { facet in
      facet == nil || phrase.slots.contains { $0.facet == facet }
    }
  }

  /// Whether so little is said that it is no question by itself; a subject with more beside it is one.
  private func isFragment(_ phrase: Phrase) -> Bool {
    let facets = Set(phrase.slots.map(\.facet))
    return phrase.isFragment && (facets.count == 1 || !facets.contains(words.questions.subjectFacet))
  }

  /// Whether a few words are added that name neither an act nor a subject.
  private func isLoose(_ phrase: Phrase) -> Bool {
    isShort(phrase)
      && phrase.slots.allSatisfy { slot in
        slot.facet == nil || slot.facet != words.actFacet && slot.facet != words.questions.subjectFacet
      }
  }

  /// Whether a few words are said that ask nothing of their own.
  private func isShort(_ phrase: Phrase) -> Bool {
    phrase.hasOpening && !phrase.asks && phrase.body.count <= Self.wordLimit
      && phrase.new.count <= Self.newWordLimit
      && (phrase.body.count > 1 || !phrase.new.isEmpty || !phrase.slots.isEmpty)
  }

  // MARK: The whole question

  /// The earlier question with the words for the facets named anew in their places, and what else is said at its end.
  private func rewritten(
    _ previous: Carried, with phrase: Phrase, _ text: AnalyzedText, date: Recognition.NamedDate?, replacing: Bool
  ) -> FollowUp.Whole {
    var main = previous.main
    var used: Set<Int> = []
    if replacing {
      let old = knowledge.matcher.analyzer.analyze(main)
      let replacements = replacements(in: old, with: phrase, text, date: date, used: &used)
      var bytes = Array(old.source.utf8)
      for (range, words) in replacements.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
        bytes.replaceSubrange(range, with: Array(words.utf8))
      }
      main = String(decoding: bytes, as: UTF8.self)
    }
    let named = kinds(of: phrase.slots, hasDate: date != nil)
    var added = previous.added.filter { kinds(in: $0).isDisjoint(with: named) }
    let opening = text.tokens[phrase.opening].map(\.meant).joined(separator: " ")
    let template = used.isEmpty && !opening.isEmpty ? words.questions.join(for: opening) : nil
    let rest = used.isEmpty ? text.surface(of: phrase.bodyRange).trimmed : phrase.rest(of: text, without: used)
    if !rest.isEmpty { added = added.suffix(Self.addedLimit - 1) }
    if let template {
      added.append(template[words.openings.en.contains(opening) ? .en : .id].replacing("{rest}", with: rest))
    } else if !rest.isEmpty {
      // What needs no joining words stands nearest to the question.
      added.insert(" \(rest)", at: added.firstIndex { !$0.hasPrefix(" ") } ?? added.count)
    }
    return FollowUp.Whole(text: Carried.whole(main, added), added: added)
  }

  /// What of the earlier question gives way, as bytes, and to which words; the new words' tokens are put into `used`.
  private func replacements(
    in old: AnalyzedText, with phrase: Phrase, _ text: AnalyzedText, date: Recognition.NamedDate?,
    used: inout Set<Int>
  ) -> [(range: Range<Int>, words: String)] {
    let mentions = knowledge.recogniser.mentions(in: old)
    let places = Phrase(old, mentions, date: 0..<0, known: []).slots
    var found: [(range: Range<Int>, words: String)] = []
    func replace(_ place: Range<Int>, with words: String, from span: Range<Int>) {
      let range = old.tokens[place.lowerBound].range.lowerBound..<old.tokens[place.upperBound - 1].range.upperBound
      guard used.isDisjoint(with: span), !found.contains(where: { $0.range.overlaps(range) }) else { return }
      used.formUnion(span)
      found.append((range, words))
    }
    // In the order of the words: nothing that is said may stand before what is put in another place.
    var facets: [String] = []
    for facet in phrase.slots.compactMap(\.facet) where !facets.contains(facet) { facets.append(facet) }
    let language = language(of: old)
    for facet in facets {
      let new = phrase.slots.filter { $0.facet == facet }
      guard let first = new.first, let last = new.last, let place = places.first(where: { $0.facet == facet }) else {
        continue
      }
      let span = first.tokens.lowerBound..<max(first.tokens.upperBound, last.tokens.upperBound)
      guard phrase.saysNothing(before: span.lowerBound, using: used), !knowledge.isExclusive(first) else { continue }
      if let (form, tokens) = form(of: first, for: place, in: old, language) {
        replace(tokens, with: form, from: span)
      } else if facet == words.actFacet {
        replace(place.tokens, with: text.surface(of: span), from: span)
      } else {
        let noun = withArticle(phrase.extended(span), in: text)
        let place = withArticle(place.tokens, in: old)
        replace(place, with: withEnding(of: old.surface(of: place), text.surface(of: noun)), from: noun)
      }
    }
    if let date, let before = self.date(in: old) {
      let (place, span) = (old.tokens(of: before.phrase), text.tokens(of: date.phrase))
      if !place.isEmpty, !span.isEmpty { replace(place, with: text.surface(of: span), from: span) }
    }
    return found
  }

  /// A verb in the form in which another stands in a question, and where that one stands.
  private func form(
    of new: Mention, for old: Mention, in text: AnalyzedText, _ language: TextLanguage
  ) -> (String, Range<Int>)? {
    guard case .facet(words.actFacet, let oldValue) = old.kind, case .facet(_, let newValue) = new.kind,
      let oldForms = words.questions.forms[oldValue], let newForms = words.questions.forms[newValue]
    else { return nil }
    var best: (String, Range<Int>)?
    for (form, other) in zip(oldForms[language], newForms[language]) {
      let parts = form.split(separator: " ")
      let start = old.tokens.lowerBound
      // "comment on" stands for "comment" as well.
      for length in [parts.count, 1] where start + length <= text.tokens.count {
        let range = start..<start + length
        let stands = zip(text.tokens[range], parts).allSatisfy { $0.surface.lowercased() == $1 }
        if stands, range.count > best?.1.count ?? 0 { best = (other, range) }
      }
    }
    return best
  }

  /// A noun with the ending, such as "'s", that another has in its place.
  private func withEnding(of old: String, _ noun: String) -> String {
    let endings = words.questions.endings.all
    guard let ending = endings.first(where: old.hasSuffix), !endings.contains(where: noun.hasSuffix) else {
      return noun
    }
    return noun + ending
  }

  /// With the article before it, if any.
  private func withArticle(_ range: Range<Int>, in text: AnalyzedText) -> Range<Int> {
    guard range.lowerBound > 0,
      words.questions.articles.all.contains(text.tokens[range.lowerBound - 1].surface.lowercased())
    else { return range }
    return range.lowerBound - 1..<range.upperBound
  }

  private func language(of text: AnalyzedText) -> TextLanguage {
    knowledge.languages.identify(text).language == .english ? .en : .id
  }

  // MARK: What gives way

  /// What facts are about; of two about the same the later holds.
  private enum Kind: Hashable {
    case facet(String)
    case conditions([String])
    case person
    case date
  }

  private func kinds(in added: String) -> Set<Kind> {
    let text = knowledge.matcher.analyzer.analyze(added)
    return kinds(of: knowledge.recogniser.mentions(in: text), hasDate: date(in: text) != nil)
  }

  /// The date that words name, if any; which one it is does not matter, so neither does today.
  private func date(in text: AnalyzedText) -> Recognition.NamedDate? {
    knowledge.recogniser.date(in: text, today: CalendarDate(dayNumber: 47_847))
  }

  private func kinds(of mentions: [Mention], hasDate: Bool) -> Set<Kind> {
    var kinds: Set<Kind> = hasDate ? [.date] : []
    for mention in mentions {
      switch mention.kind {
      case .facet(let facet, _): kinds.insert(.facet(facet))
      case .condition(let id): kinds.insert(.conditions(knowledge.book.group(of: id)))
      case .addressee: kinds.insert(.person)
      case .intent, .opening, .filler, .joint: break
      }
    }
    return kinds
  }
}
