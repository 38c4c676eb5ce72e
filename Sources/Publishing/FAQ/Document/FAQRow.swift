// SPDX-License-Identifier: GPL-3.0-or-later

import Law

/// What became of one row of a file of questions.
package struct FAQRow: Sendable, Hashable {
  package enum Status: String, Sendable, CaseIterable {
    case answered, unclear
    case outOfScope = "out_of_scope"
    /// It could not be read.
    case error
  }

  /// Where it stood, from 1.
  package var line: Int
  package var id: String?
  package var question: String
  package var status: Status
  /// Why there is no answer: the topics it may mean, where to ask, or what is wrong with the row.
  package var reason: String?
  /// The item that answers it.
  package var item: String?

  /// Where it stood, what was asked and what became of it.
  func sentence(_ language: TextLanguage) -> String {
    "\(line). \(question) (\(FAQWording.status(status)[language])\(reason.map { ": \($0)" } ?? ""))"
  }
}
