// SPDX-License-Identifier: GPL-3.0-or-later

internal import TextAnalysis

/// Lists the features of an analyzed text, block by block, each block sorted by hash.
struct FeatureExtractor {
  /// Lengths of letter runs.
  static let lengths = 2...4
  /// At most this many tokens are read; questions are far shorter.
  static let tokenLimit = 512

  /// Hashes of the stems that are no words.
  static let signs: Set<UInt64> = Set(Token.signs.map(FeatureHash.of))

  private static let opening = FeatureHash.of("<")
  private static let closing = FeatureHash.of(">")
  private static let pairSeed: UInt64 = 0x7061_6972
  private static let tagSeed: UInt64 = 0x7461_6773
  private static let logarithms: [Float] = (0...64).map { $0 == 0 ? 0 : 1 + Elementary.log(Float($0)) }

  /// The features of each block, indexed by `FeatureBlock.rawValue`.
  static func features(of text: AnalyzedText) -> [[TextFeature]] {
    let tokens = text.tokens.prefix(tokenLimit)
    let stems = tokens.map(\.stemHash)
    var pairs: [UInt64] = []
    pairs.reserveCapacity(stems.count + 1)
    var previous = opening
    for stem in stems {
      pairs.append(FeatureHash.of(previous ^ pairSeed, stem))
      previous = stem
    }
    if !stems.isEmpty { pairs.append(FeatureHash.of(previous ^ pairSeed, closing)) }
    var letters: [UInt64] = []
    letters.reserveCapacity(tokens.count * 16)
    for token in tokens where token.isWord { appendRuns(of: token.word, to: &letters) }
    return [counted(stems), counted(pairs), counted(letters), counted(tags(of: text))]
  }

  private static func tags(of text: AnalyzedText) -> [UInt64] {
    text.tags.map { FeatureHash.of(FeatureHash.of($0), tagSeed) }
  }

  private static func appendRuns(of word: String, to hashes: inout [UInt64]) {
    var word = word
    word.withUTF8 { bytes in
      let count = bytes.count + 2
      func byte(_ index: Int) -> UInt64 { index == 0 || index == count - 1 ? 32 : UInt64(bytes[index - 1]) }
      for start in 0..<count {
        var key: UInt64 = 1
        for length in 1...lengths.upperBound where start + length <= count {
          key = key << 8 | byte(start + length - 1)
          if length >= lengths.lowerBound { hashes.append(FeatureHash.mix(key)) }
        }
      }
    }
  }

  /// Which hashes each readable term of a text stands for, with the share of the feature that is this term's.
  static func sources(of text: AnalyzedText) -> [(term: String, hashes: [(hash: UInt64, share: Float)])] {
    let tokens = text.tokens.prefix(tokenLimit)
    var sources: [(term: String, hashes: [UInt64])] = []
    var previous = opening
    var previousTerm = "<"
    for token in tokens {
      let stem = token.stemHash
      var hashes = [stem]
      if token.isWord { appendRuns(of: token.word, to: &hashes) }
      sources.append((token.stem, hashes))
      sources.append((previousTerm + " " + token.stem, [FeatureHash.of(previous ^ pairSeed, stem)]))
      previous = stem
      previousTerm = token.stem
    }
    if !tokens.isEmpty { sources.append((previousTerm + " >", [FeatureHash.of(previous ^ pairSeed, closing)])) }
    sources += zip(text.tags, tags(of: text)).map { ($0, [$1]) }
    var counts: [UInt64: Float] = [:]
    for source in sources { for hash in source.hashes { counts[hash, default: 0] += 1 } }
    return sources.map { source in (source.term, source.hashes.map { ($0, 1 / (counts[$0] ?? 1)) }) }
  }

  /// Sorts and merges equal hashes.
  private static func counted(_ hashes: [UInt64]) -> [TextFeature] {
    let sorted = hashes.sorted()
    var features: [TextFeature] = []
    features.reserveCapacity(sorted.count)
    var index = 0
    while index < sorted.count {
      var end = index + 1
      while end < sorted.count, sorted[end] == sorted[index] { end += 1 }
      features.append(TextFeature(hash: sorted[index], frequency: logarithms[min(end - index, 64)]))
      index = end
    }
    return features
  }
}
