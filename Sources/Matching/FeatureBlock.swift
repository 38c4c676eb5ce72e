// SPDX-License-Identifier: GPL-3.0-or-later

/// The kinds of features a text is described by; each is normalised by itself.
enum FeatureBlock: Int, CaseIterable {
  /// Stems.
  case words
  /// Pairs of neighbouring stems, with marks for beginning and end.
  case pairs
  /// Runs of letters inside the words, with a blank at either edge.
  case letters
  /// Tags of the text.
  case tags
}
