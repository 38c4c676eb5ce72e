// SPDX-License-Identifier: GPL-3.0-or-later

/// Trains on prepared wordings, which must stand in the order of their labels, and lays the result out as sections.
struct ModelBuilder {
  let labelCount: Int
  let options: ClassifierOptions

  /// Writes the sections of the classifier and of the wordings.
  func build(_ wordings: [PreparedWording], into writer: inout ModelWriter) {
    let labels = wordings.map(\.label)
    let space = FeatureSpace(
      wordings.map(\.features), labels: labels, labelCount: labelCount,
      minimum: options.minimum(wordings.count))
    let weighting = FeatureWeighting(options, unknownRarity: space.unknownRarity)
    let vectors = wordings.map { wording in
      weighting.vector(wording.features, row: space.row, rarity: { space.rarity[Int($0)] })
    }
    var trainer = SoftmaxTrainer(rows: space.hashes.count, classCount: labelCount, options: options)
    trainer.train(vectors, labels: labels, importance: wordings.map(\.weight))
    addTable(space, into: &writer)
    let unit = addPostings(trainer, rows: space.hashes.count, into: &writer)
    addWordings(wordings, space, into: &writer)
    writer.add(
      .scalars,
      [
        unit, space.unknownRarity, weighting.factors[0], weighting.factors[1], weighting.factors[2],
        weighting.factors[3],
        Float(space.wordCount),
      ])
  }

  private func addTable(_ space: FeatureSpace, into writer: inout ModelWriter) {
    let table = FeatureTable.layout(space.hashes)
    writer.add(.keys, table.keys)
    writer.add(.rows, table.rows)
    writer.add(.rarity, space.rarity)
  }

  /// Stores the weights that matter; returns the unit they are counted in.
  private func addPostings(_ trainer: SoftmaxTrainer, rows: Int, into writer: inout ModelWriter) -> Float {
    let largest = trainer.weights.reduce(Float(0)) { max($0, abs($1)) }
    let unit = largest > 0 ? largest / Float(Int16.max) : 1
    let floor = max(largest * options.weightFloor, .leastNonzeroMagnitude)
    var starts: [UInt32] = [0]
    var labels: [UInt16] = []
    var weights: [Int16] = []
    starts.reserveCapacity(rows + 1)
    for row in 0..<rows {
      for label in 0..<labelCount {
        let weight = trainer.weights[row * trainer.width + label]
        guard abs(weight) >= floor else { continue }
        labels.append(UInt16(label))
        weights.append(Int16((weight / unit).rounded()))
      }
      starts.append(UInt32(labels.count))
    }
    writer.add(.starts, starts)
    writer.add(.postingLabels, labels)
    writer.add(.postingWeights, weights)
    return unit
  }

  private func addWordings(_ wordings: [PreparedWording], _ space: FeatureSpace, into writer: inout ModelWriter) {
    var labelWordings = [UInt32](repeating: 0, count: labelCount + 1)
    var starts: [UInt32] = [0]
    var rows: [Int32] = []
    var values: [Float] = []
    var exact: [(key: UInt64, label: Int32)] = []
    for wording in wordings {
      labelWordings[Int(wording.label) + 1] += 1
      let terms = wording.features[FeatureBlock.words.rawValue].compactMap { feature in
        FeatureExtractor.signs.contains(feature.hash)
          ? nil : space.row(feature.hash).map { ($0, feature.frequency * space.rarity[Int($0)]) }
      }.sorted { $0.0 < $1.0 }
      let norm = terms.reduce(Float(0)) { $0 + $1.1 * $1.1 }.squareRoot()
      rows += terms.map(\.0)
      values += terms.map { norm > 0 ? $0.1 / norm : 0 }
      starts.append(UInt32(rows.count))
      if let key = wording.fingerprint { exact.append((key, wording.label)) }
    }
    for label in 0..<labelCount { labelWordings[label + 1] += labelWordings[label] }
    exact.sort { ($0.key, $0.label) < ($1.key, $1.label) }
    var last: UInt64?
    exact.removeAll { entry in
      defer { last = entry.key }
      return entry.key == last
    }
    writer.add(.labelWordings, labelWordings)
    writer.add(.wordingStarts, starts)
    writer.add(.wordingRows, rows)
    writer.add(.wordingValues, values)
    writer.add(.exactKeys, exact.map(\.key))
    writer.add(.exactLabels, exact.map(\.label))
  }
}
