// SPDX-License-Identifier: GPL-3.0-or-later

internal import TextAnalysis

/// The stored wordings as vectors of stems, by label, and the fingerprints of whole wordings.
struct WordingStore: Sendable {
  private let bytes: ModelBytes
  nonisolated(unsafe) private let labelWordings: UnsafeBufferPointer<UInt32>
  nonisolated(unsafe) private let starts: UnsafeBufferPointer<UInt32>
  nonisolated(unsafe) private let rows: UnsafeBufferPointer<Int32>
  nonisolated(unsafe) private let values: UnsafeBufferPointer<Float>
  nonisolated(unsafe) private let exactKeys: UnsafeBufferPointer<UInt64>
  nonisolated(unsafe) private let exactLabels: UnsafeBufferPointer<Int32>
  private let labelCount: Int

  init(_ bytes: ModelBytes, _ reader: ModelReader, labelCount: Int) throws(ModelFormatError) {
    self.bytes = bytes
    labelWordings = try reader.numbers(.labelWordings, as: UInt32.self)
    starts = try reader.numbers(.wordingStarts, as: UInt32.self)
    rows = try reader.numbers(.wordingRows, as: Int32.self)
    values = try reader.numbers(.wordingValues, as: Float.self)
    exactKeys = try reader.numbers(.exactKeys, as: UInt64.self)
    exactLabels = try reader.numbers(.exactLabels, as: Int32.self)
    guard labelWordings.count == labelCount + 1, Self.ascends(labelWordings, to: starts.count - 1),
      starts.last.map(Int.init) == rows.count, rows.count == values.count
    else { throw .damaged(section: "wordings") }
    self.labelCount = labelCount
    guard exactKeys.count == exactLabels.count else { throw .damaged(section: "exactKeys") }
  }

  private static func ascends(_ values: UnsafeBufferPointer<UInt32>, to end: Int) -> Bool {
    var previous: UInt32 = 0
    for value in values {
      guard value >= previous else { return false }
      previous = value
    }
    return Int(previous) == end
  }

  /// The label that has exactly this wording.
  func label(ofFingerprint key: UInt64) -> Int32? {
    guard let place = exactKeys.place(of: key), 0..<Int32(labelCount) ~= exactLabels[place] else { return nil }
    return exactLabels[place]
  }

  /// Which of a question's known stems no wording of a label has, by their rows.
  func foreignRows(_ question: QuestionStems, label: Int) -> Set<Int32> {
    var foreign = Set(question.rows)
    let span = Int(starts[Int(labelWordings[label])])..<Int(starts[Int(labelWordings[label + 1])])
    for position in span { foreign.remove(rows[position]) }
    return foreign
  }

  /// How near a question is to the wordings of a label: the cosine to the most similar one, and the share of the
  /// question's weight in stems that any of them has.
  func nearness(_ question: QuestionStems, label: Int) -> MatchEvidence.Nearness {
    var best: Float = 0
    var seen = [Bool](repeating: false, count: question.rows.count)
    question.places.withUnsafeBufferPointer { places in
      for wording in Int(labelWordings[label])..<Int(labelWordings[label + 1]) {
        var product: Float = 0
        let (start, end) = (starts[wording], starts[wording + 1])
        guard start <= end, Int(end) <= rows.count else { continue }
        for position in Int(start)..<Int(end) where UInt32(bitPattern: rows[position]) < UInt32(places.count) {
          let place = Int(places[Int(rows[position])])
          if place > 0 {
            product += question.values[place - 1] * values[position]
            seen[place - 1] = true
          }
        }
        best = max(best, product)
      }
    }
    var covered: Float = 0
    for index in seen.indices where seen[index] { covered += question.rarity[index] }
    return (min(best, 1), question.total > 0 ? min(covered / question.total, 1) : 0)
  }
}
