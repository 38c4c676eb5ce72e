// SPDX-License-Identifier: GPL-3.0-or-later

import Testing
import TextAnalysis

@Suite struct ElementaryTests {
  @Test func exponentialAndLogarithmAgreeWithKnownValues() {
    #expect(Elementary.exp(0.0) == 1)
    #expect(abs(Elementary.exp(1.0) - 2.718281828459045) < 1e-14)
    #expect(abs(Elementary.exp(-20.0) / 2.061153622438558e-9 - 1) < 1e-13)
    #expect(abs(Elementary.exp(Float(1)) - 2.7182817) < 1e-6)
    #expect(abs(Elementary.log(10.0) - 2.302585092994046) < 1e-14)
    #expect(abs(Elementary.log(1e-9) + 20.72326583694641) < 1e-12)
    #expect(Elementary.exp(-1000.0) == 0)
    #expect(Elementary.exp(1000.0) == .infinity)
    #expect(Elementary.log(0.0) == -.infinity)
  }

  @Test func theyUndoEachOther() {
    for value in stride(from: 0.01, through: 300, by: 0.37) {
      #expect(abs(Elementary.exp(Elementary.log(value)) / value - 1) < 1e-13)
    }
  }
}
