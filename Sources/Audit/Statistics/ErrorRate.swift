// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc

/// What can be said of all answers from those that were read.
package enum ErrorRate {
  /// How many randomly drawn answers must be read, all found right, so that with 95 % confidence less than this share
  /// of all are wrong: the least n with (1 - bound)ⁿ ≤ 0.05 (59 for 5 %, 299 for 1 %).
  ///
  /// - Parameter bound: 0…1, without the ends.
  package static func sampleSize(bounding bound: Double) -> Int { Int((log(0.05) / log(1 - bound)).rounded(.up)) }

  /// The one-sided upper limit at 95 % on the share of wrong answers, when so many of those read were wrong
  /// (Clopper and Pearson 1934, exact); 1 when none was read.
  package static func upperLimit(wrong: Int, read: Int) -> Double {
    guard read > wrong else { return 1 }
    var (low, high) = (Double(wrong) / Double(read), 1.0)
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if atMost(wrong, of: read, rate: middle) > 0.05 { low = middle } else { high = middle }
    }
    return high
  }

  /// The two-sided 95 % interval of a share (Wilson 1927), which holds its level also for small counts.
  package static func interval(_ count: Int, of total: Int) -> ClosedRange<Double> {
    guard total > 0 else { return 0...1 }
    let z = 1.959_963_984_540_054
    let (n, p) = (Double(total), Double(count) / Double(total))
    let centre = (p + z * z / (2 * n)) / (1 + z * z / n)
    let half = z / (1 + z * z / n) * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot()
    return max(0, centre - half)...min(1, centre + half)
  }

  /// The chance of at most `count` successes in `total` draws.
  private static func atMost(_ count: Int, of total: Int, rate: Double) -> Double {
    var sum = 0.0
    for k in 0...count {
      let ways = lgamma(Double(total + 1)) - lgamma(Double(k + 1)) - lgamma(Double(total - k + 1))
      sum += exp(ways + Double(k) * log(rate) + Double(total - k) * log(1 - rate))
    }
    return sum
  }
}
