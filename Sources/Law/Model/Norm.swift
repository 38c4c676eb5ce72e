// SPDX-License-Identifier: GPL-3.0-or-later

/// The deontic modality of a norm (von Wright 1951).
package enum Modality: String, Sendable, Hashable {
  case obligation = "must"
  case prohibition = "must-not"
  case permission = "may"
}

/// Who must, must not or may do what, under which conditions, as read from a provision.
package struct Norm: Hashable, Identifiable, Sendable {
  /// A place in the law: a provision, possibly with a finer locator than the provision's own.
  package struct Reference: Hashable, Sendable {
    /// `instrument/provision`.
    package var provision: String
    /// The locator to print instead of the provision's own.
    package var label: String?

    package init(_ provision: String, label: String? = nil) {
      self.provision = provision
      self.label = label
    }
  }

  package var id: String
  /// The addressees it binds; any of them.
  package var addressees: [String]
  package var modality: Modality
  /// The conducts it governs; any of them and all narrower ones.
  package var conducts: [String]
  /// Conditions that must all hold.
  package var conditions: [String]
  /// Conditions of which none may hold.
  package var exceptions: [String]
  /// The norms it defeats where both apply.
  package var overrides: [String]
  /// On a permission or obligation: the prohibitions that defeat it. One that is missing counts as always live.
  package var yieldsTo: [String]
  package var sanctions: [String]
  /// Where it stands; the first reference decides its validity.
  package var citations: [Reference]
  /// The provisions that set its sanction.
  package var penalties: [Reference]
  /// Further provisions it rests on.
  package var basis: [Reference]
  /// Why the provision is read this way.
  package var reasoning: LocalizedText?
  package var validity: Validity

  package init(
    id: String, addressees: [String], modality: Modality, conducts: [String], conditions: [String] = [],
    exceptions: [String] = [], overrides: [String] = [], yieldsTo: [String] = [], sanctions: [String] = [],
    citations: [Reference] = [], penalties: [Reference] = [], basis: [Reference] = [],
    reasoning: LocalizedText? = nil, validity: Validity
  ) {
    self.id = id
    self.addressees = addressees
    self.modality = modality
    self.conducts = conducts
    self.conditions = conditions
    self.exceptions = exceptions
    self.overrides = overrides
    self.yieldsTo = yieldsTo
    self.sanctions = sanctions
    self.citations = citations
    self.penalties = penalties
    self.basis = basis
    self.reasoning = reasoning
    self.validity = validity
  }
}
