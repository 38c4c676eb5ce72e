// SPDX-License-Identifier: GPL-3.0-or-later

import Matching
import Publishing

/// An evaluation of the matcher in print.
enum IntentReport {
  /// One JSON object; its keys are a contract, and what does not apply is null.
  static func json(_ result: IntentEvaluationResult) -> String {
    return JSONWriter.line { writer in
      writer.member("labels", result.labels)
      writer.member("train", result.train)
      writer.member("test", result.test)
      writer.member("shots", result.shots.map(Double.init) ?? .nan)
      writer.key("seeds")
      writer.list(result.seeds) { $0.number(Double($1)) }
      writer.member("accuracy", result.accuracy)
      writer.member("accuracy_sd", result.accuracyDeviation)
      writer.member("in_scope_accuracy", result.inScopeAccuracy)
      writer.member("oos_recall", result.outOfScopeRecall ?? .nan)
      writer.member("auroc", result.auroc ?? .nan)
      writer.member("train_seconds", result.trainSeconds)
      writer.member("query_p50_us", result.queryMedian)
      writer.member("query_p99_us", result.query99)
    }
  }

  /// - Parameter origin: where the texts come from, by name.
  static func text(_ result: IntentEvaluationResult, origin: [(name: String, value: String)]) -> String {
    func row(_ name: String, _ value: String) -> String {
      name + String(repeating: " ", count: max(1, 20 - name.count)) + value
    }
    var lines = origin.map(row)
    lines += [
      row("labels", "\(result.labels)"), row("train", "\(result.train)"), row("test", "\(result.test)"),
    ]
    if let shots = result.shots { lines.append(row("shots", "\(shots)")) }
    lines.append(row("seeds", result.seeds.map(String.init).joined(separator: " ")))
    let deviation = result.seeds.count > 1 ? " ± \(rounded(result.accuracyDeviation))" : ""
    lines.append(row("accuracy", "\(rounded(result.accuracy))\(deviation)"))
    lines.append(row("in-scope accuracy", "\(rounded(result.inScopeAccuracy))"))
    if let recall = result.outOfScopeRecall { lines.append(row("oos recall", "\(rounded(recall))")) }
    if let auroc = result.auroc { lines.append(row("auroc", "\(rounded(auroc))")) }
    lines.append(row("train seconds", "\(rounded(result.trainSeconds))"))
    lines.append(row("query p50, p99 µs", "\(rounded(result.queryMedian)), \(rounded(result.query99))"))
    return lines.joined(separator: "\n") + "\n"
  }

  private static func rounded(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }
}
