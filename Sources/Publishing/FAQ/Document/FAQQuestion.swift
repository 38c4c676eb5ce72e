// SPDX-License-Identifier: GPL-3.0-or-later

package import Law

/// One row of a file of questions: what was asked with what was stated beside it, or why it cannot be read.
package struct FAQQuestion: Sendable, Hashable, Codable {
  /// Where it stands, from 1.
  package var line: Int
  /// The asker's own identifier.
  package var id: String?
  /// The question; the row as it stands when it cannot be read.
  package var text: String
  package var language: TextLanguage?
  package var asOf: CalendarDate?
  package var addressee: String?
  package var conditions: [String: Bool]
  /// Why the row cannot be answered; `nil` when it can.
  package var problem: String?

  package init(
    line: Int, id: String? = nil, text: String, language: TextLanguage? = nil, asOf: CalendarDate? = nil,
    addressee: String? = nil, conditions: [String: Bool] = [:], problem: String? = nil
  ) {
    self.line = line
    self.id = id
    self.text = text
    self.language = language
    self.asOf = asOf
    self.addressee = addressee
    self.conditions = conditions
    self.problem = problem
  }
}
