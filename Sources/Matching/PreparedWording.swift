// SPDX-License-Identifier: GPL-3.0-or-later

internal import TextAnalysis

/// A training example with everything that folds and the final training need from its text.
struct PreparedWording {
  var label: Int32
  var kind: TrainingExample.Kind
  var weight: Float
  var text: AnalyzedText
  var features: [[TextFeature]]
  var fingerprint: UInt64?
}
