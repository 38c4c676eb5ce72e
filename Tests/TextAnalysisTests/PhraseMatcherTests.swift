// SPDX-License-Identifier: GPL-3.0-or-later

import Testing
import TextAnalysis

@Suite struct PhraseMatcherTests {
  let analyzer = Analyzer(lexicon: Lexicon(slang: ["gak": "tidak"], abbreviations: ["medsos": "media sosial"]))

  @Test func findsTheLongestPhrase() {
    let matcher = PhraseMatcher(
      [(1, "calon"), (2, "calon gubernur"), (3, "media sosial"), (4, "calon gubernur"), (5, "")], analyzer: analyzer)
    let text = analyzer.analyze("Foto calon gubernurnya di medsos, bukan calon")
    let found = matcher.matches(in: text)
    #expect(found.map(\.id) == [2, 4, 3, 1])
    #expect(found.map(\.tokens) == [1..<3, 1..<3, 4..<6, 7..<8])
  }

  @Test func noPhraseBeginsInsideAnother() {
    let matcher = PhraseMatcher([(1, "a b"), (2, "b c")], analyzer: analyzer)
    #expect(matcher.matches(in: analyzer.analyze("a b c")).map(\.id) == [1])
  }

  @Test(arguments: [
    ("saya tidak like tapi komentar", [2..<3]),
    ("bukan caleg, KPU", [1..<2]),
    ("gak boleh", [1..<2]),
    ("boleh", []),
    ("tidak", []),
    ("tidak bukan caleg", [2..<3]),
    ("apakah tidak? boleh", []),
  ])
  func negationEndsAtClausesAndContrasts(text: String, expected: [Range<Int>]) {
    let scope = NegationScope(cues: ["tidak", "bukan"], contrasts: ["tapi"], analyzer: analyzer)
    #expect(scope.ranges(in: analyzer.analyze(text)) == expected)
  }

  @Test func negationReachesOnlySoFar() {
    let scope = NegationScope(cues: ["not"], contrasts: [], limit: 2, analyzer: analyzer)
    let text = analyzer.analyze("not one two three")
    #expect(scope.ranges(in: text) == [1..<3])
  }
}
