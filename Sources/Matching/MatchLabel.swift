// SPDX-License-Identifier: GPL-3.0-or-later

/// What a question can be matched to. Matching knows labels by their index in the caller's list.
package struct MatchLabel: Sendable, Hashable {
  /// An identifier; decides ties, so it should be unique.
  package let name: String
  /// The group it belongs to, such as topics or refusals; the caller's own numbering.
  package let group: Int32
  /// What follows from it, in the caller's own numbering: confusing labels of the same outcome does no harm. Nil if
  /// nothing else has its outcome.
  package let outcome: Int32?

  package init(name: String, group: Int32 = 0, outcome: Int32? = nil) {
    self.name = name
    self.group = group
    self.outcome = outcome
  }
}

extension MatchLabel {
  /// One number per label, equal where labels have the same outcome.
  static func outcomes(_ labels: [MatchLabel]) -> [Int32] {
    var numbers: [Int32: Int32] = [:]
    return labels.enumerated().map { index, label in
      guard let outcome = label.outcome else { return Int32(index) }
      if let number = numbers[outcome] { return number }
      numbers[outcome] = Int32(index)
      return Int32(index)
    }
  }
}
