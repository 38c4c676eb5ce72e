// SPDX-License-Identifier: GPL-3.0-or-later

/// A run of letters as the tokenizer found it, before the lexicon sees it.
struct RawWord {
  /// Byte offsets in the source.
  var range: Range<Int>
  /// As written.
  var surface: String
  /// Folded letters; runs of three and more equal letters are squeezed to one.
  var folded: String
  /// The spelling with such runs squeezed to two letters, if there were any.
  var doubled: String?
  /// Whether a clause mark stands before it.
  var startsClause: Bool
}
