// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue

/// What share of the answers would be wrong if only the surest questions were answered.
///
/// After El-Yaniv and Wiener, "On the Foundations of Noise-free Selective Classification" (2010). Abstentions are never
/// covered, so the curve ends at the share of answered questions.
package struct RiskCoverageCurve: Sendable, Hashable {
  package struct Point: Sendable, Hashable {
    /// Questions with at least this confidence are answered.
    package let threshold: Double
    /// Share of all questions that are answered, 0…1.
    package let coverage: Double
    /// Share of the answered ones whose verdict is wrong, alternatives counting as right, 0…1.
    package let risk: Double
  }

  /// By falling threshold, one point for each confidence that occurs.
  package let points: [Point]

  package init(_ rows: [QuestionEvaluation.Row]) {
    let answers = rows.filter { $0.scored != nil }.map { (confidence: $0.turn.confidence, isRight: $0.isLenient) }
      .sorted { $0.confidence > $1.confidence }
    var points: [Point] = []
    var wrong = 0
    for (index, answer) in answers.enumerated() {
      if !answer.isRight { wrong += 1 }
      guard index + 1 == answers.count || answers[index + 1].confidence < answer.confidence else { continue }
      points.append(
        Point(
          threshold: answer.confidence, coverage: Double(index + 1) / Double(rows.count),
          risk: Double(wrong) / Double(index + 1)))
    }
    self.points = points
  }

  /// The mean risk over all coverages reached, 0…1; 0 without an answer.
  package var area: Double {
    var sum = 0.0
    var covered = 0.0
    for point in points {
      sum += point.risk * (point.coverage - covered)
      covered = point.coverage
    }
    return covered > 0 ? sum / covered : 0
  }

  /// `threshold,coverage,risk` with a heading.
  package var csv: String {
    let rows = points.map { point in
      [point.threshold, point.coverage, point.risk].map(EvaluationReport.rate).joined(separator: ",")
    }
    return (["threshold,coverage,risk"] + rows).joined(separator: "\n") + "\n"
  }

  private static let width = 50
  private static let height = 8

  /// Risk upwards, coverage to the right.
  package var plot: [String] {
    let top = max(points.map(\.risk).max() ?? 0, 0.01)
    var grid = [[Character]](repeating: [Character](repeating: " ", count: Self.width + 1), count: Self.height + 1)
    for point in points {
      let column = Int((point.coverage * Double(Self.width)).rounded())
      let row = Int((point.risk / top * Double(Self.height)).rounded())
      grid[Self.height - row][column] = "*"
    }
    let margin = String(repeating: " ", count: 7)
    let rows = grid.enumerated().map { index, cells in
      let isEnd = index == 0 || index == Self.height
      let label = isEnd ? EvaluationReport.rate(index == 0 ? top : 0) + " " : margin
      return label + "|" + String(cells)
    }
    return rows + [
      margin + "+" + String(repeating: "-", count: Self.width + 1),
      margin + " 0" + String(repeating: " ", count: Self.width - 16) + "coverage       1",
    ]
  }
}
