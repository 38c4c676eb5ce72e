// SPDX-License-Identifier: GPL-3.0-or-later

/// Somebody a norm can bind; addressees form a forest by `broader`.
package struct Addressee: Hashable, Identifiable, Sendable {
  package var id: String
  package var broader: String?
  /// Nobody is only this: everyone below it is one of its narrower kinds.
  package var isAbstract: Bool
  package var label: LocalizedText
  /// Whoever says that they are not one of these is this, unless they say what else they are.
  package var opposites: [String]

  package init(
    id: String, broader: String? = nil, isAbstract: Bool = false, label: LocalizedText, opposites: [String] = []
  ) {
    self.id = id
    self.broader = broader
    self.isAbstract = isAbstract
    self.label = label
    self.opposites = opposites
  }
}
