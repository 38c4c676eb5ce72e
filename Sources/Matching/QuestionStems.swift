// SPDX-License-Identifier: GPL-3.0-or-later

internal import TextAnalysis

/// The stems of a question as a vector of norm 1 over known and unknown stems, and what part of it is known.
struct QuestionStems {
  /// Rows of the known stems, ascending.
  var rows: [Int32] = []
  /// Their share of the vector.
  var values: [Float] = []
  /// Their rarity.
  var rarity: [Float] = []
  /// For each stem row of the model its index in `rows` plus one, 0 if the question has not got it.
  var places: [UInt16] = []
  /// Rarity of all stems together, known or not.
  var total: Float = 0
  /// Rarity of the known stems.
  var known: Float = 0

  init(_ features: [TextFeature], _ classifier: TextClassifier) {
    var norm: Float = 0
    var entries: [(row: Int32, value: Float, rarity: Float)] = []
    entries.reserveCapacity(features.count)
    for feature in features where !FeatureExtractor.signs.contains(feature.hash) {
      let (row, rarity) = classifier.stem(feature.hash)
      let value = feature.frequency * rarity
      norm += value * value
      total += rarity
      guard let row else { continue }
      known += rarity
      entries.append((row, value, rarity))
    }
    entries.sort { $0.row < $1.row }
    let scale = norm > 0 ? 1 / norm.squareRoot() : 0
    rows = entries.map(\.row)
    values = entries.map { $0.value * scale }
    rarity = entries.map(\.rarity)
    places = [UInt16](repeating: 0, count: Int(classifier.wordCount))
    for (index, row) in rows.enumerated() { places[Int(row)] = UInt16(index + 1) }
  }

  /// The share of the question's weight that is in known stems.
  var coverage: Float { total > 0 ? known / total : 0 }

  /// The hash of a whole wording: its stems in order, without signs. Nil if there is no word.
  static func fingerprint(_ text: AnalyzedText) -> UInt64? {
    var hash: UInt64 = 0x7769_7265
    var any = false
    for token in text.tokens where token.isWord {
      hash = FeatureHash.of(hash, token.stemHash)
      any = true
    }
    return any ? hash : nil
  }
}
