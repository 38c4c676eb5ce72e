// SPDX-License-Identifier: GPL-3.0-or-later

/// The phrases by which words name a vocabulary entry, and those that deny it.
package struct Cue: Hashable, Identifiable, Sendable {
  /// The entry: an addressee, a condition or a facet value.
  package var id: String
  package var stating: Wordings
  package var denying: Wordings

  package init(id: String, stating: Wordings, denying: Wordings = Wordings()) {
    self.id = id
    self.stating = stating
    self.denying = denying
  }
}
