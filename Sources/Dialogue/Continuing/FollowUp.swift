// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import Law
import Matching
import TextAnalysis

/// How a question that cannot stand on its own is to be read after the one before it.
enum FollowUp: Sendable, Hashable {
  /// The sanction, the basis, the procedure or the date of what was asked about.
  case aspect(QuestionIntent)
  /// The same matter for another person or under other circumstances; the question in whole words beside it.
  case circumstances(String)
  /// Another question, in whole words: the earlier one with other words in the places that were named anew.
  case question(String)
}

/// Recognises follow-ups. What stands on its own is none, whatever came before.
struct FollowUpReader: Sendable {
  /// What may be asked of an earlier question by its name alone.
  private static let aspects: [QuestionIntent] = [.sanction, .basis, .procedure, .date]

  let knowledge: CompiledKnowledge

  /// `nil` when the question stands on its own.
  ///
  /// - Parameters:
  ///   - turn: what the question leads to by itself.
  func reading(_ turn: Turn, after previous: Carried) -> FollowUp? {
    let text = knowledge.matcher.analyzer.analyze(turn.utterance.text)
    let phrase = Phrase(text, knowledge.recogniser.mentions(in: text))
    if phrase.slots.isEmpty, phrase.unexplained.isEmpty, turn.recognition.date == nil,
      let aspect = turn.recognition.intents.first(where: Self.aspects.contains)
    {
      return .aspect(aspect)
    }
    let isAnswered = turn.verdict != .unclear && (turn.verdict != .outOfScope || turn.topic != nil)
    guard phrase.hasOpening, !isWhole(phrase), !isAnswered || phrase.isFragment,
      !phrase.slots.isEmpty || turn.recognition.date != nil, turn.recognition.deniedFacets.isEmpty
    else { return nil }
    let whole = rewritten(previous.question, with: phrase, text)
    let isSameMatter = phrase.slots.allSatisfy { $0.facet == nil } && turn.recognition.date == nil
    return isSameMatter && previous.topic != nil ? .circumstances(whole) : .question(whole)
  }

  /// Whether both what is done and with whom or what are named.
  private func isWhole(_ phrase: Phrase) -> Bool {
    let words = knowledge.base.words
    return [words.actFacet, words.objectFacet].allSatisfy { facet in
      facet == nil || phrase.slots.contains { $0.facet == facet }
    }
  }

  /// The earlier question with the words for the facets named anew in their places, and what else is said at its end.
  private func rewritten(_ question: String, with phrase: Phrase, _ text: AnalyzedText) -> String {
    let old = knowledge.matcher.analyzer.analyze(question)
    let places = Phrase(old, knowledge.recogniser.mentions(in: old)).slots
    var bytes = Array(old.source.utf8)
    var replaced: [(range: Range<Int>, words: String)] = []
    var used: Set<Int> = []
    for facet in Set(phrase.slots.compactMap(\.facet)).sorted() {
      let new = phrase.slots.filter { $0.facet == facet }.map(\.tokens)
      guard let first = new.first, let last = new.last, let place = places.first(where: { $0.facet == facet }) else {
        continue
      }
      let span = first.lowerBound..<last.upperBound
      let range =
        old.tokens[place.tokens.lowerBound].range.lowerBound..<old.tokens[place.tokens.upperBound - 1].range.upperBound
      guard used.isDisjoint(with: span), !replaced.contains(where: { $0.range.overlaps(range) }) else { continue }
      used.formUnion(span)
      replaced.append((range, text.surface(of: span)))
    }
    for (range, words) in replaced.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      bytes.replaceSubrange(range, with: Array(words.utf8))
    }
    var whole = String(decoding: bytes, as: UTF8.self)
    let rest = phrase.rest(of: text, without: used)
    if !rest.isEmpty {
      var sign = ""
      while let last = whole.last, last == "?" || last.isWhitespace {
        sign = last == "?" ? "?" : sign; whole.removeLast()
      }
      whole += " \(rest)\(sign)"
    }
    return whole
  }
}

/// A short question by its parts: the opening, what is asked, the facts named, and what is left.
private struct Phrase {
  let hasOpening: Bool
  /// Facts named outside the words of asking.
  let slots: [Mention]
  /// Words that say something and belong to no cue.
  let unexplained: [Int]
  /// Whether it has a way of asking of its own, such as "may I".
  private let asks: Bool
  /// Neither opening nor way of asking.
  private let body: [Int]

  init(_ text: AnalyzedText, _ mentions: [Mention]) {
    let opening = mentions.first { $0.kind == .opening && $0.tokens.lowerBound == 0 }
    hasOpening = opening != nil
    let start = opening?.tokens.upperBound ?? 0
    let asked = mentions.filter { if case .intent = $0.kind { true } else { false } }
    let slots = mentions.filter { mention in
      switch mention.kind {
      case .facet, .condition, .addressee:
        mention.tokens.lowerBound >= start && !asked.contains { $0.tokens.overlaps(mention.tokens) }
      case .intent, .opening, .filler, .joint: false
      }
    }
    self.slots = slots
    asks = !asked.isEmpty
    let asking = Set(asked.flatMap(\.tokens))
    body = text.tokens.indices.filter { $0 >= start && text.tokens[$0].isWord && !asking.contains($0) }
    let explained = Set((slots + mentions.filter { $0.kind == .filler }).flatMap(\.tokens))
    unexplained = body.filter { !explained.contains($0) && !text.tokens[$0].isStopword }
  }

  /// Whether it names one thing and asks nothing, so that it says little even where some topic answers it.
  var isFragment: Bool { unexplained.isEmpty && !asks && Set(slots.map(\.facet)).count == 1 }

  /// The words of the body that are left, as written; empty when they say nothing.
  func rest(of text: AnalyzedText, without used: Set<Int>) -> String {
    let left = body.filter { !used.contains($0) }
    let says = left.contains { index in
      !text.tokens[index].isStopword || slots.contains { $0.tokens.contains(index) }
    }
    guard says else { return "" }
    var words: [String] = []
    var end = 0
    for index in left where text.tokens[index].range.lowerBound >= end {
      words.append(text.tokens[index].surface)
      end = text.tokens[index].range.upperBound
    }
    return words.joined(separator: " ")
  }
}
