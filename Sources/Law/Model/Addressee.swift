// SPDX-License-Identifier: GPL-3.0-or-later

/// Somebody a norm can bind; addressees form a forest by `broader`.
package struct Addressee: Hashable, Identifiable, Sendable {
  package var id: String
  package var broader: String?
  /// Nobody is only this: everyone below it is one of its narrower kinds.
  package var isAbstract: Bool
  package var label: LocalizedText

  package init(id: String, broader: String? = nil, isAbstract: Bool = false, label: LocalizedText) {
    self.id = id
    self.broader = broader
    self.isAbstract = isAbstract
    self.label = label
  }
}
