// SPDX-License-Identifier: GPL-3.0-or-later

package import Dialogue
import Knowledge
package import Law
package import Matching
import TextAnalysis

/// How well an assistant answers labelled questions.
///
/// In scoring, `conflicting` counts as `conditional` and `required` as `info`; `unregulated` and `unclear` are abstentions.
package struct QuestionEvaluation: Sendable {
  /// One question with what came out.
  package struct Row: Sendable {
    package let question: LabelledQuestion
    package let turn: Turn
    /// The verdict as scored; `nil` is an abstention.
    package let scored: Verdict?
    package let isStrict: Bool
    package let isLenient: Bool
    package let isFalseAllowed: Bool
    /// Whether a wanted citation is among those given; `nil` where none is wanted or nothing was answered.
    package let isCited: Bool?
    /// The verdict, as scored, of the question as it is written; the one given, unless it was spoilt.
    package let written: Verdict?

    /// Whether it was asked otherwise than it is written.
    package var isSpoilt: Bool { turn.utterance.text != question.question }
  }

  package let rows: [Row]

  private init(rows: [Row]) { self.rows = rows }

  /// Asks.
  ///
  /// - Parameters:
  ///   - noise: spoils the questions before they are asked, one kind after the other.
  ///   - seed: of the noise.
  package init(
    _ questions: [LabelledQuestion], assistant: Assistant, context: AskingContext, noise: [TextNoise] = [],
    seed: Int = 0
  ) {
    let lexicon = Lexicon(assistant.knowledge.base.words)
    rows = zip(questions, noise.spoilt(questions.map(\.question), seed: seed, lexicon: lexicon)).map { question, text in
      var context = context
      if let date = question.date { context.asOf = date }
      let turn = assistant.answer(Utterance(text, id: question.id), in: context)
      let written =
        text == question.question
        ? turn : assistant.answer(Utterance(question.question, id: question.id), in: context)
      return Self.row(question, turn, written: Self.scored(written.verdict))
    }
  }

  private static func row(_ question: LabelledQuestion, _ turn: Turn, written: Verdict?) -> Row {
    let scored = scored(turn.verdict)
    let wanted = self.scored(question.verdict)
    let others = question.alternatives.map { self.scored($0) }
    let strict = scored != nil && scored == wanted
    let lenient = strict || (scored != nil && others.contains(scored))
    var cited: Bool?
    if !question.mustCite.isEmpty, let scored, scored != .outOfScope {
      cited = turn.answer.citations.contains { citation in question.mustCite.contains { citation.label.hasPrefix($0) } }
    }
    return Row(
      question: question, turn: turn, scored: scored, isStrict: strict, isLenient: lenient,
      isFalseAllowed: scored == .allowed && wanted != .allowed && !others.contains(.allowed), isCited: cited,
      written: written)
  }

  private static func scored(_ verdict: Verdict) -> Verdict? {
    switch verdict {
    case .conflicting: .conditional
    case .required: .info
    case .unregulated, .unclear: nil
    default: verdict
    }
  }

  package var total: Int { rows.count }
  /// Shares of all questions, 0…1.
  package var strict: Double { share { $0.isStrict } }
  package var lenient: Double { share { $0.isLenient } }
  package var answered: Double { share { $0.scored != nil } }
  /// Answered, and not even defensible.
  package var wrong: Double { share { $0.scored != nil && !$0.isLenient } }
  /// The number of questions answered "allowed" that must not be.
  package var falseAllowed: Int { rows.count { $0.isFalseAllowed } }
  /// The share of out-of-scope questions recognised as such.
  package var outOfScopeRecall: Double {
    let outside = rows.filter { $0.question.verdict == .outOfScope }
    return outside.isEmpty ? 1 : Double(outside.count { $0.isLenient }) / Double(outside.count)
  }
  /// Among answered questions that want a citation, the share that got one.
  package var citationHits: Double {
    let wanted = rows.compactMap(\.isCited)
    return wanted.isEmpty ? 1 : Double(wanted.count { $0 }) / Double(wanted.count)
  }

  /// The number of questions by wanted and given verdict; the given one is `nil` for an abstention.
  package func confusion() -> [(wanted: Verdict, given: Verdict?, count: Int)] {
    var table: [(wanted: Verdict, given: Verdict?, count: Int)] = []
    for wanted in Verdict.allCases {
      for given in Verdict.allCases.map(Optional.some) + [nil] {
        let count = rows.count { $0.question.verdict == wanted && $0.scored == given }
        if count > 0 { table.append((wanted, given, count)) }
      }
    }
    return table
  }

  /// The risk of answering less or more.
  package var curve: RiskCoverageCurve { RiskCoverageCurve(rows) }

  /// What spoiling the questions did to their verdicts.
  package var stability: VerdictStability {
    rows.reduce(into: VerdictStability()) { $0.count($1.written, spoilt: $1.scored) }
  }

  /// The same for each group of questions, by the name of the group.
  package func parts(by group: (LabelledQuestion) -> String) -> [(name: String, part: QuestionEvaluation)] {
    Dictionary(grouping: rows) { group($0.question) }.sorted { $0.key < $1.key }
      .map { ($0.key, QuestionEvaluation(rows: $0.value)) }
  }

  private func share(_ predicate: (Row) -> Bool) -> Double {
    rows.isEmpty ? 0 : Double(rows.count(where: predicate)) / Double(rows.count)
  }
}
