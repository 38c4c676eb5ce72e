// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Audit

@Suite struct StatisticsTests {
  /// Known values: the "rule of three" and its exact form.
  @Test(arguments: [(0.05, 59), (0.01, 299), (0.005, 598), (0.1, 29)])
  func soManyHaveToBeRead(_ bound: Double, _ size: Int) {
    #expect(ErrorRate.sampleSize(bounding: bound) == size)
    #expect(ErrorRate.upperLimit(wrong: 0, read: size) <= bound)
    #expect(ErrorRate.upperLimit(wrong: 0, read: size - 1) > bound)
  }

  /// R 4.2: `binom.test(k, n, alternative = "less")$conf.int[2]`, from the beta quantile qbeta(0.95, k + 1, n - k).
  @Test func theUpperLimitIsExact() {
    #expect(abs(ErrorRate.upperLimit(wrong: 1, read: 10) - 0.394163) < 1e-5)
    #expect(abs(ErrorRate.upperLimit(wrong: 2, read: 100) - 0.061617) < 1e-4)
    #expect(ErrorRate.upperLimit(wrong: 0, read: 0) == 1)
    #expect(ErrorRate.upperLimit(wrong: 3, read: 3) == 1)
  }

  /// Wilson 1927; the example of Newcombe 1998, table I: 81 of 263.
  @Test func theIntervalIsWilsons() {
    let interval = ErrorRate.interval(81, of: 263)
    #expect(abs(interval.lowerBound - 0.2553) < 1e-4)
    #expect(abs(interval.upperBound - 0.3662) < 1e-4)
    #expect(ErrorRate.interval(0, of: 0) == 0...1)
    #expect(ErrorRate.interval(0, of: 20).lowerBound == 0)
  }

  /// The worked example of Cohen's kappa: 20 yes-yes, 5 yes-no, 10 no-yes, 15 no-no gives 0.4.
  @Test func kappa() throws {
    let pairs =
      Array(repeating: ("yes", "yes"), count: 20) + Array(repeating: ("yes", "no"), count: 5)
      + Array(repeating: ("no", "yes"), count: 10) + Array(repeating: ("no", "no"), count: 15)
    let agreement = Agreement(pairs)
    #expect(agreement.cases == 50)
    #expect(abs(agreement.observed - 0.7) < 1e-12)
    #expect(abs(try #require(agreement.kappa) - 0.4) < 1e-12)
    #expect(Agreement([]).kappa == nil)
    #expect(Agreement([("a", "a"), ("a", "a")]).kappa == nil)
  }

  @Test func theDrawDependsOnSeedAndPlaceAlone() {
    let first = (1...10_000).filter { SplitMix.fraction(seed: 7, position: $0) < 0.05 }
    #expect(first == (1...10_000).filter { SplitMix.fraction(seed: 7, position: $0) < 0.05 })
    #expect((400...600).contains(first.count))
    #expect(first != (1...10_000).filter { SplitMix.fraction(seed: 8, position: $0) < 0.05 })
  }
}
