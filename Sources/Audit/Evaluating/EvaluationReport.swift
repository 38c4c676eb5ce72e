// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Knowledge
import Law

/// A question evaluation in print.
package enum EvaluationReport {
  /// One JSON object; shares are 0…1, `false_allowed` is a count.
  package static func json(_ evaluation: QuestionEvaluation) -> String {
    let pairs = [
      ("total", "\(evaluation.total)"), ("strict", rate(evaluation.strict)), ("lenient", rate(evaluation.lenient)),
      ("answered", rate(evaluation.answered)), ("wrong", rate(evaluation.wrong)),
      ("oos_recall", rate(evaluation.outOfScopeRecall)), ("false_allowed", "\(evaluation.falseAllowed)"),
      ("citation_hits", rate(evaluation.citationHits)),
    ]
    return "{" + pairs.map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",") + "}\n"
  }

  /// Figures, confusion matrix, parts, risk and coverage, and every miss with its explanation.
  ///
  /// - Parameter origin: where the questions come from and how they were spoilt, a line each.
  package static func text(_ evaluation: QuestionEvaluation, origin: [String]) -> String {
    var lines = origin
    lines += [
      "questions       \(evaluation.total)",
      "strict          \(rate(evaluation.strict))",
      "lenient         \(rate(evaluation.lenient))",
      "answered        \(rate(evaluation.answered))",
      "wrong           \(rate(evaluation.wrong))",
      "oos recall      \(rate(evaluation.outOfScopeRecall))",
      "false allowed   \(evaluation.falseAllowed)",
      "citation hits   \(rate(evaluation.citationHits))",
    ]
    if evaluation.rows.contains(where: { $0.isSpoilt }) { lines += stability(evaluation.stability) }
    lines += [""] + matrix(evaluation)
    for (name, group) in [("language", \LabelledQuestion.language), ("style", \LabelledQuestion.style)] {
      lines += [""] + parts(evaluation.parts { $0[keyPath: group] }, by: name)
    }
    let curve = evaluation.curve
    lines += ["", "risk by coverage, area \(rate(curve.area)) (CSV: --format csv)"] + curve.plot
    for row in evaluation.rows where !row.isLenient || row.isCited == false { lines += miss(row) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func stability(_ figures: VerdictStability) -> [String] {
    [
      "verdicts kept   \(rate(figures.keptShare)) of \(figures.total)",
      "lost to         \(figures.abstained) questions back, \(figures.refused) refusals, \(figures.changed) other verdicts",
    ]
  }

  /// One row a wanted verdict, one column a given one; an abstention is a verdict of its own here.
  private static func matrix(_ evaluation: QuestionEvaluation) -> [String] {
    let cells = evaluation.confusion()
    let names = { (verdict: Verdict?) in verdict?.rawValue ?? "abstained" }
    let columns = (Verdict.allCases.map(Optional.some) + [nil]).filter { given in cells.contains { $0.given == given } }
    let rows = Verdict.allCases.filter { wanted in cells.contains { $0.wanted == wanted } }
    let widths = columns.map { max(names($0).count, 5) + 2 }
    let head = padded("wanted \\ given", 16) + zip(columns, widths).map { aligned(names($0), $1) }.joined()
    return [head]
      + rows.map { wanted in
        let counts = columns.map { given in cells.first { $0.wanted == wanted && $0.given == given }?.count ?? 0 }
        return padded(wanted.rawValue, 16) + zip(counts, widths).map { aligned("\($0)", $1) }.joined()
      }
  }

  private static func parts(_ parts: [(name: String, part: QuestionEvaluation)], by group: String) -> [String] {
    let columns: [(String, (QuestionEvaluation) -> String)] = [
      ("questions", { "\($0.total)" }), ("strict", { rate($0.strict) }), ("lenient", { rate($0.lenient) }),
      ("answered", { rate($0.answered) }), ("wrong", { rate($0.wrong) }),
    ]
    return [padded(group, 16) + columns.map { aligned($0.0, 11) }.joined()]
      + parts.map { name, part in
        padded(name.isEmpty ? "-" : name, 16) + columns.map { aligned($0.1(part), 11) }.joined()
      }
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }

  private static func aligned(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(1, width - text.count)) + text
  }

  private static func miss(_ row: QuestionEvaluation.Row) -> [String] {
    let wanted = ([row.question.verdict] + row.question.alternatives).map(\.rawValue).joined(separator: "/")
    let mark =
      row.isFalseAllowed ? "FALSE ALLOWED" : row.isLenient ? "citation" : row.scored == nil ? "abstained" : "wrong"
    var lines = [
      "", "\(row.question.id) [\(mark)] \(row.turn.utterance.text)",
      "  wanted \(wanted), got \(row.turn.verdict.rawValue), topic \(row.turn.topic ?? "-"), confidence \(rate(row.turn.confidence))",
      "  candidates: "
        + row.turn.candidates.prefix(5).map { "\($0.topic) \(rate($0.score))" }.joined(separator: "; "),
      "  recognised: \(describe(row.turn.recognition))",
    ]
    if row.isCited == false {
      lines.append("  cites \(row.turn.answer.citations.map(\.label)), wanted one of \(row.question.mustCite)")
    }
    return lines
  }

  private static func describe(_ recognition: Recognition) -> String {
    var parts = recognition.addressees
    parts += recognition.conditions.sorted { $0.key < $1.key }.map { ($0.value ? "" : "not ") + $0.key }
    parts += recognition.facets.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.joined(separator: "/"))" }
    parts += recognition.intents.map { "?\($0.rawValue)" }
    if let date = recognition.date { parts.append("\(date.date)") }
    return parts.joined(separator: ", ")
  }

  static func rate(_ value: Double) -> String { TextReportWriter.decimals(value, 4) }
}
