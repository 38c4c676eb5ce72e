// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds many cue phrases in an analyzed text, by stems.
///
/// A trie over stems; at each place the longest phrase wins, and no phrase inside a longer one is reported. Several
/// identifiers may share a phrase: all are reported, in order.
package struct PhraseMatcher: Sendable {
  private var stems: [String: Int32] = [:]
  private var edges: [Int64: Int32] = [:]
  private var ids: [[Int32]] = [[]]

  /// Builds the trie; phrases are analyzed by `analyzer` without spelling correction, empty phrases are left out.
  package init(_ phrases: [(id: Int32, phrase: String)], analyzer: Analyzer) {
    let analyzer = analyzer.with(speller: nil)
    for (id, phrase) in phrases {
      var node: Int32 = 0
      for stem in analyzer.analyze(phrase).stems { node = child(of: node, stem) }
      if node != 0, !ids[Int(node)].contains(id) { ids[Int(node)].append(id) }
    }
    for node in ids.indices { ids[node].sort() }
  }

  /// The longest phrases from left to right, without overlaps.
  package func matches(in text: AnalyzedText) -> [PhraseMatch] {
    let codes = text.tokens.map { stems[$0.stem] ?? -1 }
    var found: [PhraseMatch] = []
    var start = 0
    while start < codes.count {
      guard let (node, end) = longest(codes, from: start) else {
        start += 1
        continue
      }
      for id in ids[node] { found.append(PhraseMatch(id: id, tokens: start..<end)) }
      start = end
    }
    return found
  }

  private func longest(_ codes: [Int32], from start: Int) -> (node: Int, end: Int)? {
    var node: Int32 = 0
    var best: (Int, Int)?
    var index = start
    while index < codes.count, codes[index] >= 0, let next = edges[Self.key(node, codes[index])] {
      node = next
      index += 1
      if !ids[Int(node)].isEmpty { best = (Int(node), index) }
    }
    return best
  }

  private mutating func child(of node: Int32, _ stem: String) -> Int32 {
    let code = stems[stem] ?? Int32(stems.count)
    stems[stem] = code
    let key = Self.key(node, code)
    if let next = edges[key] { return next }
    let next = Int32(ids.count)
    ids.append([])
    edges[key] = next
    return next
  }

  private static func key(_ node: Int32, _ code: Int32) -> Int64 { Int64(node) << 32 | Int64(code) }
}
