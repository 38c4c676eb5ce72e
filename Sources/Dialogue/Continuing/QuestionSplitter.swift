// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import TextAnalysis

/// Takes a question about several acts apart: "like and share a candidate's post", "follow the candidate and drive him".
///
/// Acts that stand side by side share what stands around them; acts in clauses of their own share what stands before
/// the first. Two objects of one act are one question.
struct QuestionSplitter: Sendable {
  let text: AnalyzedText
  let knowledge: CompiledKnowledge
  /// Where the joints stand, in order; most questions have none, and are then not looked at any further.
  let joints: [Range<Int>]
  let mentions: [Mention]
  /// The acts named, in order.
  let acts: [Mention]
  /// Where a clause may begin, in order: the acts named, and the pack's other words for what is done.
  let verbs: [Range<Int>]

  /// - Parameter date: the words that name a date, such as "tahun lalu"; nothing in them joins anything.
  init(_ text: AnalyzedText, _ knowledge: CompiledKnowledge, date: String?) {
    self.text = text
    self.knowledge = knowledge
    let joints = knowledge.recogniser.joints(in: text)
    let dated = joints.isEmpty ? nil : date.map { text.tokens(of: $0) }
    self.joints = joints.filter { dated?.overlaps($0) != true }
    guard !self.joints.isEmpty || text.tokens.dropLast().contains(where: { !$0.isWord }),
      let act = knowledge.base.words.actFacet
    else {
      mentions = []
      acts = []
      verbs = []
      return
    }
    mentions = knowledge.recogniser.mentions(in: text)
    acts = mentions.filter { $0.facet == act && !knowledge.isExclusive($0) }
    verbs = Self.verbs(in: text, acts, knowledge.base.words.questions)
  }

  // MARK: Acts side by side

  /// The parts in the order of the words, each the whole question with one of the acts; `nil` when there is only one.
  var parts: [String]? {
    var row: [Mention] = []
    for mention in acts {
      if let last = row.last, last.tokens == mention.tokens { continue }
      if let last = row.last, isBeside(last, mention) {
        row.append(mention)
      } else if row.count > 1 {
        break
      } else {
        row = [mention]
      }
    }
    // Behind another act, as in "share photos and comments", a row is of things.
    guard row.count > 1, Set(row.map(\.kind)).count == row.count, let first = row.first, let last = row.last,
      !acts.contains(where: { $0.tokens.upperBound == first.tokens.lowerBound }),
      joints.contains(where: { $0.lowerBound >= first.tokens.upperBound && $0.upperBound <= last.tokens.lowerBound })
    else { return nil }
    let bytes = Array(text.source.utf8)
    let start = text.tokens[first.tokens.lowerBound].range.lowerBound
    let end = text.tokens[last.tokens.upperBound - 1].range.upperBound
    return row.map { mention in
      String(decoding: bytes[..<start], as: UTF8.self) + text.surface(of: mention.tokens)
        + String(decoding: bytes[end...], as: UTF8.self)
    }
  }

  /// Whether nothing but a joint or a comma stands between two acts.
  private func isBeside(_ a: Mention, _ b: Mention) -> Bool {
    guard a.tokens.upperBound <= b.tokens.lowerBound else { return false }
    let between = a.tokens.upperBound..<b.tokens.lowerBound
    return between.isEmpty ? text.tokens[b.tokens.lowerBound].startsClause : joints.contains(between)
  }
}

extension CompiledKnowledge {
  /// Whether a mention is of a value that speaks against all others, such as refraining.
  func isExclusive(_ mention: Mention) -> Bool {
    guard case .facet(let facet, let value) = mention.kind else { return false }
    return self.facet(facet)?.values.contains { $0.id == value && $0.isExclusive } == true
  }
}
