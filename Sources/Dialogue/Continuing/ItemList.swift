// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import TextAnalysis

/// The items of a list in a question, "like, komment dan follow", so that their order does not matter.
///
/// A list has three items or more: what stands between two commas or joints of the pack is one, up to three words; of
/// the first and the last, whose other ends nothing marks, the cue or the word beside the comma. Only a list with a
/// joint, or of single words, is taken for one, and none of its items asks, denies or names a person.
struct ItemList: Sendable {
  private static let longestItem = 3

  private let text: AnalyzedText
  private let items: [Range<Int>]

  init?(_ text: AnalyzedText, _ knowledge: CompiledKnowledge) {
    let gaps = Self.gaps(in: text, joints: knowledge.recogniser.joints(in: text))
    guard gaps.count > 1 else { return nil }
    var run: [Range<Int>] = []
    for gap in gaps {
      if let last = run.last, !(1...Self.longestItem).contains(gap.lowerBound - last.upperBound) {
        if run.count > 1 { break }
        run = []
      }
      run.append(gap)
    }
    guard run.count > 1, let first = run.first, let last = run.last else { return nil }
    let mentions = knowledge.recogniser.mentions(in: text)
    let cues = mentions.filter { $0.facet != nil }.map(\.tokens)
    let head = cues.last { $0.upperBound == first.lowerBound } ?? first.lowerBound - 1..<first.lowerBound
    let tail = cues.first { $0.lowerBound == last.upperBound } ?? last.upperBound..<last.upperBound + 1
    let items = [head] + zip(run, run.dropFirst()).map { $0.upperBound..<$1.lowerBound } + [tail]
    let isEnumeration = run.contains { !$0.isEmpty } || items.allSatisfy { $0.count == 1 }
    let others = knowledge.recogniser.placesOfAsking(in: text)
    guard isEnumeration, !items.contains(where: { item in others.contains { $0.overlaps(item) } }) else { return nil }
    self.text = text
    self.items = items
  }

  /// The question with the items in the order of their stems.
  var ordered: String {
    let sorted = items.sorted { a, b in
      text.tokens[a].map(\.stem).lexicographicallyPrecedes(text.tokens[b].map(\.stem))
    }
    var result: [UInt8] = []
    let bytes = Array(text.source.utf8)
    var place = 0
    for (item, other) in zip(items, sorted) {
      let range = self.bytes(of: item)
      result += bytes[place..<range.lowerBound] + bytes[self.bytes(of: other)]
      place = range.upperBound
    }
    return String(decoding: result + bytes[place...], as: UTF8.self)
  }

  /// The question with one item alone, for each.
  var alone: [String] {
    guard let first = items.first, let last = items.last else { return [] }
    let bytes = Array(text.source.utf8)
    return items.map {
      String(
        decoding: bytes[..<self.bytes(of: first).lowerBound] + bytes[self.bytes(of: $0)]
          + bytes[self.bytes(of: last).upperBound...], as: UTF8.self)
    }
  }

  private func bytes(of item: Range<Int>) -> Range<Int> {
    text.tokens[item.lowerBound].range.lowerBound..<text.tokens[item.upperBound - 1].range.upperBound
  }

  /// Commas and joints: the tokens of the joint, none for a comma alone.
  private static func gaps(in text: AnalyzedText, joints: [Range<Int>]) -> [Range<Int>] {
    let bytes = Array(text.source.utf8)
    return text.tokens.indices.dropFirst().compactMap { place in
      let between = bytes[
        text.tokens[place - 1].range
          .upperBound..<max(text.tokens[place - 1].range.upperBound, text.tokens[place].range.lowerBound)]
      let isComma = between.contains(UInt8(ascii: ",")) && between.allSatisfy { [32, UInt8(ascii: ",")].contains($0) }
      guard isComma || !text.tokens[place].startsClause else { return nil }
      if let joint = joints.first(where: { $0.lowerBound == place }) {
        return joint.upperBound < text.tokens.count ? joint : nil
      }
      return isComma ? place..<place : nil
    }
  }
}
