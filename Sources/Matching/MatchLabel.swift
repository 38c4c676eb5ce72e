// SPDX-License-Identifier: GPL-3.0-or-later

/// What a question can be matched to. Matching knows labels by their index in the caller's list.
package struct MatchLabel: Sendable, Hashable {
  /// An identifier; decides ties, so it should be unique.
  package let name: String
  /// The group it belongs to, such as topics or refusals; the caller's own numbering.
  package let group: Int32

  package init(name: String, group: Int32 = 0) {
    self.name = name
    self.group = group
  }
}
