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
    let postings = postings(vectors, wordings, space)
    addTable(space, into: &writer)
    let unit = add(postings, into: &writer)
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

  /// Trained weights, as long as there are not too many to train.
  private func postings(
    _ vectors: [FeatureVector], _ wordings: [PreparedWording], _ space: FeatureSpace
  ) -> WeightPostings {
    let rows = space.hashes.count
    let labels = wordings.map(\.label)
    guard rows * labelCount <= options.trainedWeights else {
      return WeightPostings(vectors, of: labels, labelCount: labelCount, rarity: space.rarity)
    }
    var trainer = SoftmaxTrainer(rows: rows, classCount: labelCount, options: options)
    trainer.train(vectors, labels: labels, importance: wordings.map(\.weight))
    return WeightPostings(trainer, rows: rows, floor: options.weightFloor)
  }

  /// A row that at least one in so many labels has is written in full: adding up a whole row is then faster than
  /// following its postings.
  private static let fullShare = 6

  /// Returns the unit the weights are counted in.
  private func add(_ postings: WeightPostings, into writer: inout ModelWriter) -> Float {
    let largest = postings.weights.reduce(Float(0)) { max($0, abs($1)) }
    let unit = largest > 0 ? largest / Float(Int16.max) : 1
    var starts: [UInt32] = [0]
    var labels: [UInt32] = []
    var weights: [Int16] = []
    var fullPlaces: [Int32] = []
    var fullRows: [Int16] = []
    for row in 0..<postings.starts.count - 1 {
      let span = Int(postings.starts[row])..<Int(postings.starts[row + 1])
      let counted = postings.weights[span].map { Int16(($0 / unit).rounded()) }
      if span.count * Self.fullShare >= labelCount, !span.isEmpty {
        fullPlaces.append(Int32(fullRows.count / labelCount))
        var full = [Int16](repeating: 0, count: labelCount)
        for (label, weight) in zip(postings.labels[span], counted) { full[Int(label)] = weight }
        fullRows += full
      } else {
        fullPlaces.append(-1)
        labels += postings.labels[span]
        weights += counted
      }
      starts.append(UInt32(labels.count))
    }
    writer.add(.starts, starts)
    writer.add(.postingLabels, labels)
    writer.add(.postingWeights, weights)
    writer.add(.fullPlaces, fullPlaces)
    writer.add(.fullRows, fullRows)
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
