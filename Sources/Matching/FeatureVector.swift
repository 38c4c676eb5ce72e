// SPDX-License-Identifier: GPL-3.0-or-later

/// A text as a sparse vector over the rows of a model; its squared norm over known and unknown features is 1.
struct FeatureVector {
  var rows: [Int32] = []
  var values: [Float] = []
}
