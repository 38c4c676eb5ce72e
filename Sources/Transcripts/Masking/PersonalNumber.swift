// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds NIP, NIK and telephone numbers among the digits of a text.
enum PersonalNumber {
  static func spans(in scalars: [Unicode.Scalar]) -> [MaskedSpan] {
    let runs = DigitGroups.runs(in: scalars)
    var spans = TelephoneNumber.bracketed(in: scalars, runs: runs)
    for run in runs {
      var group = 0
      while group < run.ranges.count {
        if let (span, last) = number(in: run, from: group, scalars) {
          spans.append(span)
          group = last + 1
        } else {
          group += 1
        }
      }
    }
    return spans
  }

  private static func number(
    in run: DigitGroups, from first: Int, _ scalars: [Unicode.Scalar]
  ) -> (MaskedSpan, lastGroup: Int)? {
    if let window = run.window(from: first, digitCount: 18), isWrittenAsOne(window),
      IdentityStructure.isEmployeeNumber(Array(window.digits))
    {
      return (MaskedSpan(kind: .employeeNumber, range: window.range), window.groups.upperBound)
    }
    if let window = run.window(from: first, digitCount: 16), isWrittenAsOne(window),
      IdentityStructure.isIdentityNumber(Array(window.digits))
    {
      return (MaskedSpan(kind: .identityNumber, range: window.range), window.groups.upperBound)
    }
    return TelephoneNumber.number(in: run, from: first, scalars)
  }

  /// Whether groups look like one long number rather than like a list of dates, years or scores.
  private static func isWrittenAsOne(_ window: DigitGroups.Window) -> Bool {
    let lengths = window.lengths
    if lengths.count == 1 { return true }
    if window.separators.count > 1, window.separators.contains(" ") { return false }
    if lengths.allSatisfy({ $0 == 1 }) { return true }
    let isDates = lengths == [2, 2, 4, 2, 2, 4] || lengths == [4, 2, 2, 4, 2, 2] || lengths == [8, 8]
    return lengths.count <= 7 && !isDates
  }
}
