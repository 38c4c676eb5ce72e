// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import Law

/// How a question that cannot stand on its own is to be read after the one before it.
enum FollowUp: Sendable, Hashable {
  /// A question put together from both.
  struct Whole: Sendable, Hashable {
    let text: String
    /// What stands behind the question before, in order.
    let added: [String]
    /// Whether more was said than a word or two to put in place of others; by itself it might mean something else.
    var isLoose = false
  }

  /// The sanction, the basis, the procedure or the date of what was asked about.
  case aspect(QuestionIntent)
  /// The same matter for another person or under other circumstances; the question in whole words beside it.
  case circumstances(Whole)
  /// Another question: the earlier one with other words in the places that were named anew.
  case question(Whole)
}
