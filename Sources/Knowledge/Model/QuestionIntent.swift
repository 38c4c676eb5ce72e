// SPDX-License-Identifier: GPL-3.0-or-later

/// What a question asks of its topic.
package enum QuestionIntent: String, Sendable, Hashable, CaseIterable {
  case permission, duty, sanction, basis, procedure, date, definition, advice
  /// A plain fact; only info topics have it.
  case fact

  /// Whether the judged verdict itself is the answer.
  package var asksForVerdict: Bool { self == .permission || self == .duty }
}
