// SPDX-License-Identifier: GPL-3.0-or-later

/// A question that was asked more than once in much the same words.
package struct AskedQuestion: Sendable, Equatable {
  /// The topic it was taken for, if any.
  package let topic: String?
  /// `id` or `en`.
  package let language: String
  /// As most people wrote it; personal data are masked.
  package let text: String
  /// How often it was asked.
  package let count: Int
}
