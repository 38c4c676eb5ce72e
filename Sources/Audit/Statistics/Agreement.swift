// SPDX-License-Identifier: GPL-3.0-or-later

/// How far two judges agree beyond chance: Cohen's kappa (Cohen 1960, "A coefficient of agreement for nominal scales").
package struct Agreement: Sendable, Equatable {
  /// Cases both have judged.
  package let cases: Int
  /// The share on which they agree, 0…1.
  package let observed: Double
  /// 1 is full agreement, 0 what chance would give; nil where nothing was judged twice, or only one answer occurs.
  package let kappa: Double?

  package init(_ pairs: [(String, String)]) {
    cases = pairs.count
    let n = Double(pairs.count)
    observed = pairs.isEmpty ? 0 : Double(pairs.count { $0.0 == $0.1 }) / n
    let expected = Set(pairs.flatMap { [$0.0, $0.1] }).reduce(0.0) { sum, label in
      sum + Double(pairs.count { $0.0 == label }) / n * Double(pairs.count { $0.1 == label }) / n
    }
    kappa = pairs.isEmpty || expected >= 1 ? nil : (observed - expected) / (1 - expected)
  }
}
