// SPDX-License-Identifier: GPL-3.0-or-later

/// One wording of a label.
package struct TrainingExample: Sendable, Hashable {
  package enum Kind: UInt8, Sendable, Hashable {
    /// A question as people ask it: also used to calibrate.
    case question
    /// A title, keyword or other cue: trains, is never held out.
    case cue
  }

  /// Index of the label.
  package let label: Int32
  package let text: String
  package let kind: Kind
  /// How much it counts in training; 1 is a question.
  package let weight: Float

  package init(
    label: Int32, text: String, kind: Kind = .question, weight: Float = 1
  ) {
    self.label = label
    self.text = text
    self.kind = kind
    self.weight = weight
  }
}
