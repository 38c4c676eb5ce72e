// SPDX-License-Identifier: GPL-3.0-or-later

package import TextAnalysis

/// A linear classifier over stems, pairs of stems and letter runs, stored as postings: for each feature the labels it
/// speaks for or against. A feature that speaks to many labels has a weight for every one instead.
///
/// Multinomial logistic regression, or BM25 where there is too much to train; weights that are too small to matter are
/// left out, so that a question touches a few thousand numbers. Used in place from the bytes of a model.
package struct TextClassifier: Sendable {
  /// Keeps the memory alive that the views below look at.
  private let bytes: ModelBytes
  nonisolated(unsafe) private let table: FeatureTable
  nonisolated(unsafe) private let rarity: UnsafeBufferPointer<Float>
  nonisolated(unsafe) private let starts: UnsafeBufferPointer<UInt32>
  nonisolated(unsafe) private let postingLabels: UnsafeBufferPointer<UInt32>
  nonisolated(unsafe) private let postingWeights: UnsafeBufferPointer<Int16>
  nonisolated(unsafe) private let fullPlaces: UnsafeBufferPointer<Int32>
  nonisolated(unsafe) private let fullRows: UnsafeBufferPointer<Int16>
  private let weightUnit: Float
  let weighting: FeatureWeighting
  /// Rows below this are stems.
  let wordCount: Int32
  package let labelCount: Int

  /// Opens the classifier's sections.
  init(_ bytes: ModelBytes, _ reader: ModelReader, labelCount: Int) throws(ModelFormatError) {
    self.bytes = bytes
    self.labelCount = labelCount
    table = FeatureTable(
      keys: try reader.numbers(.keys, as: UInt64.self), rows: try reader.numbers(.rows, as: Int32.self))
    rarity = try reader.numbers(.rarity, as: Float.self)
    starts = try reader.numbers(.starts, as: UInt32.self)
    postingLabels = try reader.numbers(.postingLabels, as: UInt32.self)
    postingWeights = try reader.numbers(.postingWeights, as: Int16.self)
    fullPlaces = try reader.numbers(.fullPlaces, as: Int32.self)
    fullRows = try reader.numbers(.fullRows, as: Int16.self)
    let scalars = try reader.numbers(.scalars, as: Float.self)
    guard scalars.count >= ModelScalar.allCases.count else { throw .damaged(section: "scalars") }
    func scalar(_ place: ModelScalar) -> Float { scalars[place.rawValue] }
    weightUnit = scalar(.weightUnit)
    weighting = FeatureWeighting(
      factors: [scalar(.wordFactor), scalar(.pairFactor), scalar(.letterFactor), scalar(.tagFactor)],
      unknownRarity: scalar(.unknownRarity))
    wordCount = Int32(scalar(.wordCount))
    try check()
  }

  /// Refuses sections that do not fit together. The numbers in them are looked at when they are used, so that opening
  /// a model costs nothing by its size; one that leads outside is passed over.
  private func check() throws(ModelFormatError) {
    let size = table.keys.count
    guard size == table.rows.count, size & (size - 1) == 0, size > rarity.count else { throw .damaged(section: "keys") }
    guard starts.count == rarity.count + 1, postingLabels.count == postingWeights.count,
      starts.last.map(Int.init) == postingLabels.count, wordCount >= 0, Int(wordCount) <= rarity.count
    else { throw .damaged(section: "starts") }
    guard fullPlaces.count == rarity.count else { throw .damaged(section: "fullPlaces") }
  }

  /// The vector of a text.
  func vector(_ features: [[TextFeature]]) -> FeatureVector {
    weighting.vector(features, row: row, rarity: { rarity[Int($0)] })
  }

  /// The row of a feature.
  func row(_ hash: UInt64) -> Int32? {
    guard let row = table.row(hash), UInt32(bitPattern: row) < UInt32(rarity.count) else { return nil }
    return row
  }

  /// The postings of a row.
  private func postings(_ row: Int32) -> Range<Int> {
    let (start, end) = (starts[Int(row)], starts[Int(row) + 1])
    return start <= end && Int(end) <= postingLabels.count ? Int(start)..<Int(end) : 0..<0
  }

  /// The weight of a row for every label, where it is stored in full.
  private func fullRow(_ row: Int32) -> UnsafeBufferPointer<Int16>? {
    let start = Int(fullPlaces[Int(row)]) * labelCount
    return start >= 0 && start + labelCount <= fullRows.count
      ? UnsafeBufferPointer(rebasing: fullRows[start..<start + labelCount]) : nil
  }

  /// The row and rarity of a stem; an unknown stem has no row and the greatest rarity.
  func stem(_ hash: UInt64) -> (row: Int32?, rarity: Float) {
    guard let row = row(hash), row < wordCount else { return (nil, weighting.unknownRarity) }
    return (row, rarity[Int(row)])
  }

  /// The linear score of every label.
  func scores(_ vector: FeatureVector) -> [Float] {
    [Float](unsafeUninitializedCapacity: labelCount) { scores, count in
      scores.initialize(repeating: 0)
      count = labelCount
      var index = 0
      while index < vector.rows.count {
        let row = vector.rows[index]
        let factor = vector.values[index] * weightUnit
        index += 1
        if let full = fullRow(row) {
          if index < vector.rows.count, let next = fullRow(vector.rows[index]) {
            SimdRows.add(full, times: factor, next, times: vector.values[index] * weightUnit, to: scores)
            index += 1
          } else {
            SimdRows.add(full, times: factor, to: scores)
          }
        } else {
          for posting in postings(row) where Int(postingLabels[posting]) < labelCount {
            scores[Int(postingLabels[posting])] += factor * Float(postingWeights[posting])
          }
        }
      }
    }
  }

  /// The linear score of every label for a text.
  package func scores(_ text: AnalyzedText) -> [Float] { scores(vector(FeatureExtractor.features(of: text))) }

  /// The weight of a feature for a label, 0 if it has none.
  func weight(_ row: Int32, _ label: Int32) -> Float {
    if let full = fullRow(row) { return Float(full[Int(label)]) * weightUnit }
    for posting in postings(row) where postingLabels[posting] == label {
      return Float(postingWeights[posting]) * weightUnit
    }
    return 0
  }
}
