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

  /// Figures, confusion table and every miss with its explanation.
  package static func text(_ evaluation: QuestionEvaluation) -> String {
    var lines = [
      "questions       \(evaluation.total)",
      "strict          \(rate(evaluation.strict))",
      "lenient         \(rate(evaluation.lenient))",
      "answered        \(rate(evaluation.answered))",
      "wrong           \(rate(evaluation.wrong))",
      "oos recall      \(rate(evaluation.outOfScopeRecall))",
      "false allowed   \(evaluation.falseAllowed)",
      "citation hits   \(rate(evaluation.citationHits))",
      "",
      "wanted -> given",
    ]
    for cell in evaluation.confusion() {
      lines.append("  \(cell.wanted.rawValue) -> \(cell.given?.rawValue ?? "(abstained)")  \(cell.count)")
    }
    for row in evaluation.rows where !row.isLenient || row.isCited == false { lines += miss(row) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func miss(_ row: QuestionEvaluation.Row) -> [String] {
    let wanted = ([row.question.verdict] + row.question.alternatives).map(\.rawValue).joined(separator: "/")
    let mark =
      row.isFalseAllowed ? "FALSE ALLOWED" : row.isLenient ? "citation" : row.scored == nil ? "abstained" : "wrong"
    var lines = [
      "", "\(row.question.id) [\(mark)] \(row.question.question)",
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

  private static func rate(_ value: Double) -> String {
    let thousandths = Int((value * 10_000).rounded())
    let fraction = String(thousandths % 10_000)
    return "\(thousandths / 10_000)." + String(repeating: "0", count: 4 - fraction.count) + fraction
  }
}
