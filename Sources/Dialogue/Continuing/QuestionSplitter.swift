// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import TextAnalysis

/// Takes a question about several acts apart: "like and share a candidate's post", "like or comment on it".
///
/// Only acts that stand side by side, joined by a joint of the pack, are taken apart; each part is the whole question
/// with one of the acts, so object, person and circumstances are those of the whole.
struct QuestionSplitter: Sendable {
  private let text: AnalyzedText
  private let knowledge: CompiledKnowledge
  /// Where the joints stand, in order; most questions have none, and are then not looked at any further.
  private let joints: [Range<Int>]
  /// The acts named, in order.
  private let acts: [Mention]

  init(_ text: AnalyzedText, _ knowledge: CompiledKnowledge) {
    self.text = text
    self.knowledge = knowledge
    joints = knowledge.recogniser.joints(in: text)
    guard !joints.isEmpty, let act = knowledge.base.words.actFacet else {
      acts = []
      return
    }
    acts = knowledge.recogniser.mentions(in: text).filter { $0.facet == act && !Self.isExclusive($0, knowledge) }
  }

  /// The parts in the order of the words; `nil` when there is only one.
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
    guard row.count > 1, Set(row.map(\.kind)).count == row.count, let first = row.first, let last = row.last,
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

  /// Of a question about two acts in clauses of their own, the clause that a topic does not answer; `nil` when there
  /// is no such clause.
  func unanswered(by topic: Topic) -> String? {
    for joint in joints {
      let before = acts.filter { $0.tokens.upperBound <= joint.lowerBound }
      guard let first = before.first, let after = acts.first(where: { $0.tokens.lowerBound == joint.upperBound })
      else { continue }
      let isFirstAnswered = before.contains { isAnswered($0, by: topic) }
      guard isFirstAnswered != isAnswered(after, by: topic) else { continue }
      let clause =
        isFirstAnswered ? after.tokens.lowerBound..<text.tokens.count : 0..<joint.lowerBound
      let lead = clause.lowerBound == 0 ? "" : text.surface(of: 0..<first.tokens.lowerBound) + " "
      return (lead + text.surface(of: clause)).trimmed
    }
    return nil
  }

  private func isAnswered(_ mention: Mention, by topic: Topic) -> Bool {
    guard case .facet(let facet, let value) = mention.kind else { return false }
    return (topic.requires + topic.prefers).contains {
      $0.facet == facet && $0.isMet(by: value, of: knowledge.facet(facet))
    }
  }

  /// Whether nothing but a joint or a comma stands between two acts.
  private func isBeside(_ a: Mention, _ b: Mention) -> Bool {
    guard a.tokens.upperBound <= b.tokens.lowerBound else { return false }
    let between = a.tokens.upperBound..<b.tokens.lowerBound
    return between.isEmpty ? text.tokens[b.tokens.lowerBound].startsClause : joints.contains(between)
  }

  private static func isExclusive(_ mention: Mention, _ knowledge: CompiledKnowledge) -> Bool {
    guard case .facet(let facet, let value) = mention.kind else { return false }
    return knowledge.facet(facet)?.values.contains { $0.id == value && $0.isExclusive } == true
  }
}
