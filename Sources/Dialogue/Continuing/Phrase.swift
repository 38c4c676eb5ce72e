// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import TextAnalysis

/// A short question by its parts: the opening, what is asked, the facts named, and what is left.
struct Phrase: Sendable {
  /// The words that continue an earlier question, at the beginning; empty without.
  let opening: Range<Int>
  /// Facts named outside the words of asking.
  let slots: [Mention]
  /// Words that say something and belong to no cue.
  let unexplained: [Int]
  /// Those among them that the earlier question has not.
  let new: [Int]
  /// Whether it has a way of asking of its own, such as "may I".
  let asks: Bool
  /// Neither opening nor way of asking.
  let body: [Int]
  private let empty: Set<Int>

  var hasOpening: Bool { !opening.isEmpty }

  /// - Parameters:
  ///   - date: the words that name a date.
  ///   - known: the stems of the earlier question.
  init(_ text: AnalyzedText, _ mentions: [Mention], date: Range<Int>, known: Set<String>) {
    let opening = mentions.first { $0.kind == .opening && $0.tokens.lowerBound == 0 }?.tokens ?? 0..<0
    self.opening = opening
    let asked = mentions.filter { mention in
      if case .intent = mention.kind { return mention.tokens.lowerBound >= opening.upperBound }
      return false
    }
    let slots = mentions.filter { mention in
      switch mention.kind {
      case .facet, .condition, .addressee:
        mention.tokens.lowerBound >= opening.upperBound && !asked.contains { $0.tokens.overlaps(mention.tokens) }
      case .intent, .opening, .filler, .joint: false
      }
    }
    self.slots = slots
    asks = !asked.isEmpty
    let asking = Set(asked.flatMap(\.tokens))
    body = text.tokens.indices.filter {
      $0 >= opening.upperBound && text.tokens[$0].isWord && !asking.contains($0)
    }
    let fillers = Set(mentions.filter { $0.kind == .filler }.flatMap(\.tokens))
    let explained = Set(slots.flatMap(\.tokens)).union(fillers).union(date)
    let unexplained = body.filter { !explained.contains($0) && !text.tokens[$0].isStopword }
    self.unexplained = unexplained
    new = unexplained.filter { !known.contains(text.tokens[$0].stem) }
    let named = Set(slots.flatMap(\.tokens)).union(date)
    empty = Set(body.filter { !named.contains($0) && (fillers.contains($0) || known.contains(text.tokens[$0].stem)) })
  }

  /// Whether it only names things and asks nothing, so that it says little even where some topic answers it.
  var isFragment: Bool { new.isEmpty && !asks && !slots.isEmpty }

  /// Whether what stands before a word says nothing beside the words that are used.
  func saysNothing(before index: Int, using used: Set<Int>) -> Bool {
    let said = Set(slots.flatMap(\.tokens)).union(new).subtracting(used)
    return body.allSatisfy { $0 >= index || !said.contains($0) }
  }

  /// A noun with the words behind it that no cue explains, as "team" in "volunteer team".
  func extended(_ noun: Range<Int>) -> Range<Int> {
    var end = noun.upperBound
    while new.contains(end) { end += 1 }
    return noun.lowerBound..<end
  }

  /// All words of the body and between them.
  var bodyRange: Range<Int> {
    guard let first = body.first, let last = body.last else { return 0..<0 }
    return first..<last + 1
  }

  /// The words of the body that are left, as written; only those that stand together with something that is said.
  func rest(of text: AnalyzedText, without used: Set<Int>) -> String {
    var runs: [[Int]] = []
    for index in body where !used.contains(index) {
      if let last = runs.last?.last, last + 1 == index {
        runs[runs.count - 1].append(index)
      } else {
        runs.append([index])
      }
    }
    return runs.compactMap { run -> String? in
      func says(_ index: Int) -> Bool { !empty.contains(index) && !text.tokens[index].isStopword }
      guard let last = run.lastIndex(where: says) else { return nil }
      // What the earlier question has already, and what only fills, is not said again before the rest.
      let kept = run[...last].drop { empty.contains($0) }
      return kept.first.map { text.surface(of: $0..<run[last] + 1) }
    }.joined(separator: " ")
  }
}

extension AnalyzedText {
  /// The tokens that cover the first place where words stand as written; empty where they do not.
  func tokens(of words: String) -> Range<Int> {
    guard let place = source.firstRange(of: words) else { return 0..<0 }
    let lower = source.utf8.distance(from: source.startIndex, to: place.lowerBound)
    let upper = source.utf8.distance(from: source.startIndex, to: place.upperBound)
    let covered = tokens.indices.filter { tokens[$0].range.overlaps(lower..<upper) }
    guard let first = covered.first, let last = covered.last else { return 0..<0 }
    return first..<last + 1
  }
}
