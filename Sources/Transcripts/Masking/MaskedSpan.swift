// SPDX-License-Identifier: GPL-3.0-or-later

/// Where something personal stands, in Unicode scalars.
struct MaskedSpan: Equatable {
  let kind: PersonalDataMask.Kind
  let range: Range<Int>

  /// The spans from left to right without overlaps; of two that overlap the earlier, then the longer, stays.
  static func disjoint(_ spans: [MaskedSpan]) -> [MaskedSpan] {
    let sorted = spans.sorted {
      ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
    }
    var kept: [MaskedSpan] = []
    for span in sorted where span.range.lowerBound >= kept.last?.range.upperBound ?? 0 { kept.append(span) }
    return kept
  }
}
