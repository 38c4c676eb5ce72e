// SPDX-License-Identifier: GPL-3.0-or-later

internal import TextAnalysis

/// The features of a training set: their rows, and how rare each is among labels.
struct FeatureSpace {
  /// Hash of each row; the rows of stems come first.
  private(set) var hashes: [UInt64] = []
  /// Inverse class frequency of each row: ln((1 + K) / (1 + labels containing it)) + 1.
  private(set) var rarity: [Float] = []
  /// How many rows are stems.
  private(set) var wordCount = 0
  /// The rarity of a feature that no example has.
  private(set) var unknownRarity: Float = 1

  private var keys: [UInt64] = []
  private var slots: [Int32] = []

  /// Collects the features of examples that stand in the order of their labels.
  ///
  /// - Parameter minimum: in how many examples a pair or a letter run must occur to have a row; stems need one.
  init(_ examples: [[[TextFeature]]], labels: [Int32], labelCount: Int, minimum: Int32 = 1) {
    keys = [UInt64](repeating: 0, count: 1 << 12)
    slots = [Int32](repeating: 0, count: 1 << 12)
    var last: [Int32] = []
    var counts: [Int32] = []
    for block in FeatureBlock.allCases {
      let first = hashes.count
      var frequencies: [Int32] = []
      for (example, label) in zip(examples, labels) {
        for feature in example[block.rawValue] {
          let row = Int(insert(feature.hash))
          if row == counts.count {
            counts.append(1)
            last.append(label)
            frequencies.append(1)
            continue
          }
          if last[row] != label {
            counts[row] += 1
            last[row] = label
          }
          if row >= first { frequencies[row - first] += 1 }
        }
      }
      if block == .words {
        wordCount = hashes.count
      } else if minimum > 1 {
        keep(from: first, counts: &counts, last: &last) { frequencies[$0 - first] >= minimum }
      }
    }
    let labelCount = Float(labelCount)
    rarity = counts.map { Elementary.log((1 + labelCount) / (1 + Float($0))) + 1 }
    unknownRarity = Elementary.log(1 + labelCount) + 1
  }

  /// The row of a hash, if any example has it.
  func row(_ hash: UInt64) -> Int32? { HashProbe.row(of: hash, in: keys, slots) }

  private mutating func insert(_ hash: UInt64) -> Int32 {
    if hashes.count * 2 >= keys.count { rebuild(size: keys.count * 2) }
    let key = HashProbe.key(hash)
    let slot = HashProbe.slot(of: key, in: keys)
    if keys[slot] == 0 {
      keys[slot] = key
      slots[slot] = Int32(hashes.count)
      hashes.append(hash)
    }
    return slots[slot]
  }

  /// Takes the rows from `first` on away that are not wanted.
  private mutating func keep(
    from first: Int, counts: inout [Int32], last: inout [Int32], where isWanted: (Int) -> Bool
  ) {
    let wanted = (first..<hashes.count).filter(isWanted)
    hashes.replaceSubrange(first..., with: wanted.map { hashes[$0] })
    counts.replaceSubrange(first..., with: wanted.map { counts[$0] })
    last.replaceSubrange(first..., with: wanted.map { last[$0] })
    rebuild(size: keys.count)
  }

  private mutating func rebuild(size: Int) { (keys, slots) = HashProbe.layout(hashes, size: size) }
}
