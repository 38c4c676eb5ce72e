// SPDX-License-Identifier: GPL-3.0-or-later

/// What is said of an act; it labels the act, not the polarity of the sentence that asked.
package enum Verdict: String, Sendable, Hashable, CaseIterable {
  case forbidden
  case allowed
  case required
  /// It depends on facts that are not known.
  case conditional
  /// Norms pull apart and nothing settles which prevails.
  case conflicting
  /// No norm speaks of it, which is not the same as allowed (von Wright's weak permission).
  case unregulated
  /// A dated text answers; no judging is involved.
  case info
  /// More than one topic may be meant.
  case unclear
  /// Outside what the pack is about.
  case outOfScope = "out_of_scope"

  /// Whether a judge produced it from norms.
  package var isJudged: Bool {
    switch self {
    case .forbidden, .allowed, .required, .conditional, .conflicting, .unregulated: true
    case .info, .unclear, .outOfScope: false
    }
  }

  /// How careful it is to say so when in doubt: the larger, the stricter.
  package var strictness: Int {
    switch self {
    case .forbidden: 5
    case .conflicting: 4
    case .conditional: 3
    case .unregulated: 2
    case .required: 1
    case .info, .unclear, .outOfScope: 1
    case .allowed: 0
    }
  }
}
