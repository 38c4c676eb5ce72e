// SPDX-License-Identifier: GPL-3.0-or-later

/// The weights of a linear classifier as an inverted index: for each row of a feature the labels it speaks for or
/// against, ascending.
struct WeightPostings {
  /// First posting of each row, and the end.
  private(set) var starts: [UInt32] = [0]
  private(set) var labels: [UInt32] = []
  private(set) var weights: [Float] = []

  /// From the examples of a label list, see ``SoftmaxTrainer``: every weight of at least `floor` times the largest.
  init(_ trainer: SoftmaxTrainer, rows: Int, floor: Float) {
    let largest = trainer.weights.reduce(Float(0)) { max($0, abs($1)) }
    let least = max(largest * floor, .leastNonzeroMagnitude)
    starts.reserveCapacity(rows + 1)
    for row in 0..<rows {
      for label in 0..<trainer.classCount {
        let weight = trainer.weights[row * trainer.width + label]
        guard abs(weight) >= least else { continue }
        labels.append(UInt32(label))
        weights.append(weight)
      }
      starts.append(UInt32(labels.count))
    }
  }

  private static let saturation: Float = 5
  private static let lengthShare: Float = 0.75
  /// What an example scores for its own label in the mean: as many logits as the regression gives it.
  private static let ownScore: Float = 5

  /// The impacts of BM25, each label being the document of all its examples; linear in the examples.
  ///
  /// Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009); a feature's frequency is
  /// the number of the label's examples that have it, and the rarity is that among labels.
  ///
  /// - Parameter vectors: of examples in the order of their labels.
  init(_ vectors: [FeatureVector], of owners: [Int32], labelCount: Int, rarity: [Float]) {
    let documents = Self.documents(vectors, owners)
    var ends = [UInt32](repeating: 0, count: rarity.count + 1)
    for document in documents { for (row, _) in document.terms { ends[Int(row) + 1] += 1 } }
    for row in rarity.indices { ends[row + 1] += ends[row] }
    starts = ends
    let total = Int(ends.last ?? 0)
    labels = [UInt32](repeating: 0, count: total)
    weights = [Float](repeating: 0, count: total)
    let average = Float(documents.reduce(0) { $0 + $1.length }) / Float(max(documents.count, 1))
    for document in documents {
      let size = 1 - Self.lengthShare + Self.lengthShare * Float(document.length) / max(average, 1)
      for (row, count) in document.terms {
        let place = Int(ends[Int(row)])
        ends[Int(row)] += 1
        let frequency = Float(count)
        labels[place] = UInt32(document.label)
        weights[place] =
          rarity[Int(row)] * frequency * (Self.saturation + 1) / (frequency + Self.saturation * size)
      }
    }
    scale(vectors, owners)
  }

  /// How many examples of each label have each row, rows ascending.
  private static func documents(
    _ vectors: [FeatureVector], _ owners: [Int32]
  ) -> [(label: Int32, length: Int, terms: [(row: Int32, count: Int)])] {
    var documents: [(label: Int32, length: Int, terms: [(row: Int32, count: Int)])] = []
    var start = 0
    while start < owners.count {
      var end = start
      var rows: [Int32] = []
      while end < owners.count, owners[end] == owners[start] {
        rows += vectors[end].rows
        end += 1
      }
      rows.sort()
      var terms: [(row: Int32, count: Int)] = []
      for row in rows {
        if terms.last?.row == row { terms[terms.count - 1].count += 1 } else { terms.append((row, 1)) }
      }
      documents.append((owners[start], rows.count, terms))
      start = end
    }
    return documents
  }

  /// Brings the mean score of an example for its own label to ``ownScore``.
  private mutating func scale(_ vectors: [FeatureVector], _ owners: [Int32]) {
    var sum: Float = 0
    for (vector, owner) in zip(vectors, owners) {
      for (row, value) in zip(vector.rows, vector.values) { sum += value * weight(row, owner) }
    }
    guard sum > 0 else { return }
    let factor = Self.ownScore * Float(vectors.count) / sum
    for index in weights.indices { weights[index] *= factor }
  }

  /// The weight of a row for a label, 0 if there is none.
  private func weight(_ row: Int32, _ label: Int32) -> Float {
    var low = Int(starts[Int(row)])
    var high = Int(starts[Int(row) + 1])
    while low < high {
      let middle = (low + high) / 2
      if labels[middle] < UInt32(label) { low = middle + 1 } else { high = middle }
    }
    return low < starts[Int(row) + 1] && labels[low] == UInt32(label) ? weights[low] : 0
  }
}
