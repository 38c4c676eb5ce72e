// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds many cue phrases in an analyzed text, by stems.
///
/// A trie over the hashes of stems; at each place the longest phrase wins, and no phrase inside a longer one is
/// reported. Several identifiers may share a phrase: all are reported, in order.
package final class PhraseMatcher: Sendable {
  /// The key of each edge, from its node and the hash of its stem, by open addressing; 0 where free.
  private let edges: FlatArray<UInt64>
  /// The node each edge leads to.
  private let targets: FlatArray<Int32>
  /// The identifiers of each node.
  private let ids: NumberLists

  /// Builds the trie; phrases are analyzed by `analyzer` without spelling correction, empty phrases are left out.
  package init(_ phrases: [(id: Int32, phrase: String)], analyzer: Analyzer) {
    let analyzer = analyzer.with(speller: nil)
    var children: [UInt64: Int32] = [:]
    var ids: [[Int32]] = [[]]
    for (id, phrase) in phrases {
      var node: Int32 = 0
      for token in analyzer.analyze(phrase).tokens {
        let key = Self.key(node, token)
        let next = children[key] ?? Int32(ids.count)
        if Int(next) == ids.count {
          children[key] = next
          ids.append([])
        }
        node = next
      }
      if node != 0, !ids[Int(node)].contains(id) { ids[Int(node)].append(id) }
    }
    var size = 8
    while size < children.count * 2 { size *= 2 }
    var edges = [UInt64](repeating: 0, count: size)
    var targets = [Int32](repeating: 0, count: size)
    for (key, target) in children.sorted(by: { $0.key < $1.key }) {
      var slot = Self.slot(key, size)
      while edges[slot] != 0 { slot = (slot + 1) & (size - 1) }
      edges[slot] = key
      targets[slot] = target
    }
    self.edges = FlatArray(edges)
    self.targets = FlatArray(targets)
    self.ids = NumberLists(ids.map { $0.sorted() })
  }

  /// Reads what `store` wrote.
  package init(from reader: inout FlatReader) throws(FlatFormatError) {
    edges = try reader.array()
    targets = try reader.array()
    ids = try NumberLists(from: &reader)
    guard !edges.isEmpty, edges.count & (edges.count - 1) == 0, edges.count == targets.count else {
      throw FlatFormatError()
    }
  }

  /// The longest phrases from left to right, without overlaps.
  package func matches(in text: AnalyzedText) -> [PhraseMatch] {
    var found: [PhraseMatch] = []
    var start = 0
    while start < text.tokens.count {
      guard let (node, end) = longest(text.tokens, from: start) else {
        start += 1
        continue
      }
      for id in ids[Int(node)] { found.append(PhraseMatch(id: id, tokens: start..<end)) }
      start = end
    }
    return found
  }

  private func longest(_ tokens: [Token], from start: Int) -> (node: Int32, end: Int)? {
    var node: Int32 = 0
    var best: (Int32, Int)?
    var index = start
    while index < tokens.count, let next = child(of: node, tokens[index]) {
      node = next
      index += 1
      if !ids[Int(node)].isEmpty { best = (node, index) }
    }
    return best
  }

  private func child(of node: Int32, _ token: Token) -> Int32? {
    let key = Self.key(node, token)
    var slot = Self.slot(key, edges.count)
    while edges[slot] != 0 {
      if edges[slot] == key { return targets[slot] }
      slot = (slot + 1) & (edges.count - 1)
    }
    return nil
  }

  private static func key(_ node: Int32, _ token: Token) -> UInt64 {
    max(FeatureHash.of(UInt64(node), token.stemHash), 1)
  }

  private static func slot(_ key: UInt64, _ size: Int) -> Int { Int(truncatingIfNeeded: key) & (size - 1) }
}

extension PhraseMatcher {
  package func store(in writer: inout FlatWriter) {
    writer.add(edges)
    writer.add(targets)
    ids.store(in: &writer)
  }
}
