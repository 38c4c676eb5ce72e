// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds many cue phrases in an analyzed text, by stems.
///
/// A trie over stems; at each place the longest phrase wins, and no phrase inside a longer one is reported. Several
/// identifiers may share a phrase: all are reported, in order.
package struct PhraseMatcher: Sendable {
  private let stems: StringTable
  /// Node and stem of each edge plus one, by open addressing; 0 where free.
  private let edges: FlatArray<Int64>
  /// The node each edge leads to.
  private let targets: FlatArray<Int32>
  /// The identifiers of each node.
  private let ids: NumberLists

  /// Builds the trie; phrases are analyzed by `analyzer` without spelling correction, empty phrases are left out.
  package init(_ phrases: [(id: Int32, phrase: String)], analyzer: Analyzer) {
    let analyzer = analyzer.with(speller: nil)
    var codes: [String: Int] = [:]
    var stems: [String] = []
    var children: [Int64: Int32] = [:]
    var ids: [[Int32]] = [[]]
    for (id, phrase) in phrases {
      var node: Int32 = 0
      for stem in analyzer.analyze(phrase).stems {
        let code = codes[stem] ?? stems.count
        if code == stems.count {
          codes[stem] = code
          stems.append(stem)
        }
        let next = children[Self.key(node, code)] ?? Int32(ids.count)
        if Int(next) == ids.count {
          children[Self.key(node, code)] = next
          ids.append([])
        }
        node = next
      }
      if node != 0, !ids[Int(node)].contains(id) { ids[Int(node)].append(id) }
    }
    self.stems = StringTable(stems)
    var size = 8
    while size < children.count * 2 { size *= 2 }
    var edges = [Int64](repeating: 0, count: size)
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

  /// The longest phrases from left to right, without overlaps.
  package func matches(in text: AnalyzedText) -> [PhraseMatch] {
    let codes = codes(of: text)
    var found: [PhraseMatch] = []
    var start = 0
    while start < codes.count {
      guard let (node, end) = longest(codes, from: start) else {
        start += 1
        continue
      }
      for id in ids[Int(node)] { found.append(PhraseMatch(id: id, tokens: start..<end)) }
      start = end
    }
    return found
  }

  private func codes(of text: AnalyzedText) -> [Int] { text.tokens.map { stems.number(ofStem: $0) ?? -1 } }

  private func longest(_ codes: [Int], from start: Int) -> (node: Int32, end: Int)? {
    var node: Int32 = 0
    var best: (Int32, Int)?
    var index = start
    while index < codes.count, codes[index] >= 0, let next = child(of: node, codes[index]) {
      node = next
      index += 1
      if !ids[Int(node)].isEmpty { best = (node, index) }
    }
    return best
  }

  private func child(of node: Int32, _ code: Int) -> Int32? {
    let key = Self.key(node, code)
    var slot = Self.slot(key, edges.count)
    while edges[slot] != 0 {
      if edges[slot] == key { return targets[slot] }
      slot = (slot + 1) & (edges.count - 1)
    }
    return nil
  }

  private static func key(_ node: Int32, _ code: Int) -> Int64 { Int64(node) << 32 | Int64(code + 1) }

  private static func slot(_ key: Int64, _ size: Int) -> Int {
    Int(truncatingIfNeeded: FeatureHash.mix(UInt64(bitPattern: key))) & (size - 1)
  }
}

extension PhraseMatcher {
  package func store(in writer: inout FlatWriter) {
    writer.add(stems)
    writer.add(edges)
    writer.add(targets)
    ids.store(in: &writer)
  }

  package init(from reader: inout FlatReader) throws(FlatFormatError) {
    stems = try reader.strings()
    edges = try reader.array()
    targets = try reader.array()
    ids = try NumberLists(from: &reader)
    guard !edges.isEmpty, edges.count & (edges.count - 1) == 0, edges.count == targets.count else {
      throw FlatFormatError()
    }
  }
}
