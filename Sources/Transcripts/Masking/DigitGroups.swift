// SPDX-License-Identifier: GPL-3.0-or-later

/// Digits that stand together, perhaps with single separators between them: `0812-3456-7890` has three groups.
struct DigitGroups {
  /// Where each group stands, in scalars.
  let ranges: [Range<Int>]
  /// The digits of all groups.
  let digits: [UInt8]
  /// The separator before each group but the first.
  let separators: [Unicode.Scalar]

  static let separatorsAllowed: Set<Unicode.Scalar> = [" ", ".", "-", "_", "/"]

  /// All maximal runs in `scalars` (folded).
  ///
  /// A group that runs into a letter on its right (`0812345678ab`), or follows letters that follow digits
  /// (`7f0812`), belongs to some code and ends the run before it.
  static func runs(in scalars: [Unicode.Scalar]) -> [DigitGroups] {
    var runs: [DigitGroups] = []
    var ranges: [Range<Int>] = []
    func close() {
      if !ranges.isEmpty { runs.append(DigitGroups(ranges, scalars)) }
      ranges = []
    }
    var position = 0
    while position < scalars.count {
      guard DetectionFold.isDigit(scalars[position]) else {
        position += 1
        continue
      }
      let start = position
      while position < scalars.count, DetectionFold.isDigit(scalars[position]) { position += 1 }
      if let last = ranges.last, last.upperBound + 1 != start || !separatorsAllowed.contains(scalars[start - 1]) {
        close()
      }
      if position < scalars.count && DetectionFold.isLetter(scalars[position]) || isInsideCode(start, scalars) {
        close()
      } else {
        ranges.append(start..<position)
      }
    }
    close()
    return runs
  }

  private static func isInsideCode(_ start: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    var before = start - 1
    while before >= 0, DetectionFold.isLetter(scalars[before]) { before -= 1 }
    return before >= 0 && before < start - 1 && DetectionFold.isDigit(scalars[before])
  }

  private init(_ ranges: [Range<Int>], _ scalars: [Unicode.Scalar]) {
    self.ranges = ranges
    digits = ranges.flatMap { $0.map { UInt8(scalars[$0].value) - UInt8(ascii: "0") } }
    separators = ranges.dropFirst().map { scalars[$0.lowerBound - 1] }
  }

  /// The groups from `first` on until exactly `count` digits are reached; nil when no group ends there.
  func window(from first: Int, digitCount count: Int) -> Window? {
    var total = 0
    for group in first..<ranges.count {
      total += ranges[group].count
      if total == count { return Window(run: self, groups: first...group) }
      if total > count { return nil }
    }
    return nil
  }

  /// Some neighbouring groups of a run.
  struct Window {
    let run: DigitGroups
    let groups: ClosedRange<Int>

    var range: Range<Int> { run.ranges[groups.lowerBound].lowerBound..<run.ranges[groups.upperBound].upperBound }
    var lengths: [Int] { run.ranges[groups].map(\.count) }
    var separators: Set<Unicode.Scalar> { Set(run.separators[groups.lowerBound..<groups.upperBound]) }

    var digits: ArraySlice<UInt8> {
      let before = run.ranges[..<groups.lowerBound].reduce(0) { $0 + $1.count }
      return run.digits[before..<before + lengths.reduce(0, +)]
    }
  }
}
