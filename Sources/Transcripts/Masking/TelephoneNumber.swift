// SPDX-License-Identifier: GPL-3.0-or-later

/// Indonesian telephone numbers: `+62…`, `62 8…`, `08…`, and a landline with its area code in brackets.
enum TelephoneNumber {
  /// The number that begins with group `first` of `run`, if any.
  static func number(
    in run: DigitGroups, from first: Int, _ scalars: [Unicode.Scalar]
  ) -> (MaskedSpan, lastGroup: Int)? {
    let range = run.ranges[first]
    let digits = range.map { scalars[$0] }
    let isInternational = range.lowerBound > 0 && scalars[range.lowerBound - 1] == "+" && digits.starts(with: "62".s)
    var length: ClosedRange<Int>
    if isInternational {
      length = 9...15
    } else if digits.starts(with: "00628".s) {
      length = 12...16
    } else if digits.starts(with: "628".s) || (digits == "62".s && startsMobile(run, first + 1, scalars)) {
      length = 11...15
    } else if digits.starts(with: "08".s), digits.count >= 3 {
      length = 10...14
    } else {
      return nil
    }
    guard let last = lastGroup(in: run, from: first, length) else { return nil }
    let start = range.lowerBound - (isInternational ? 1 : 0)
    return (MaskedSpan(kind: .telephone, range: start..<run.ranges[last].upperBound), last)
  }

  /// `(021) 555-1234` and `(+62) 812…`: the bracket parts the code from the number, so they are looked for apart.
  static func bracketed(in scalars: [Unicode.Scalar], runs: [DigitGroups]) -> [MaskedSpan] {
    zip(runs, runs.dropFirst()).compactMap { code, number in
      guard let area = code.ranges.last, let first = number.ranges.first, area.upperBound < scalars.count,
        scalars[area.upperBound] == ")", first.lowerBound <= area.upperBound + 2,
        let opening = opening(before: area, scalars)
      else { return nil }
      let digits = area.map { scalars[$0] }
      let isInternational = digits == "62".s
      guard isInternational || ((3...4).contains(digits.count) && digits[0] == "0"),
        let last = lastGroup(in: number, from: 0, isInternational ? 8...13 : 6...8)
      else { return nil }
      return MaskedSpan(kind: .telephone, range: opening..<number.ranges[last].upperBound)
    }
  }

  private static func opening(before area: Range<Int>, _ scalars: [Unicode.Scalar]) -> Int? {
    var position = area.lowerBound - 1
    if position >= 0, scalars[position] == "+" { position -= 1 }
    return position >= 0 && scalars[position] == "(" ? position : nil
  }

  /// The longest stretch of groups whose digits number within `length`; a slash never joins a telephone number.
  private static func lastGroup(in run: DigitGroups, from first: Int, _ length: ClosedRange<Int>) -> Int? {
    var total = run.ranges[first].count
    var found = length.contains(total) ? first : nil
    for group in run.ranges.indices.dropFirst(first + 1) {
      total += run.ranges[group].count
      if total > length.upperBound || run.separators[group - 1] == "/" { break }
      if length.contains(total) { found = group }
    }
    return found
  }

  private static func startsMobile(_ run: DigitGroups, _ group: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    group < run.ranges.count && run.ranges[group].count >= 3 && scalars[run.ranges[group].lowerBound] == "8"
  }
}

extension String {
  fileprivate var s: [Unicode.Scalar] { Array(unicodeScalars) }
}
