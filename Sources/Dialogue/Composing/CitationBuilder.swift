// SPDX-License-Identifier: GPL-3.0-or-later

package import Knowledge
package import Law

/// Turns references into citations as they are printed, on a date.
package struct CitationBuilder: Sendable {
  let knowledge: CompiledKnowledge
  let date: CalendarDate

  package init(knowledge: CompiledKnowledge, date: CalendarDate) {
    self.knowledge = knowledge
    self.date = date
  }

  package func citation(_ reference: Norm.Reference) -> Citation? {
    guard let provision = knowledge.provision(reference.provision),
      let instrument = knowledge.instrument(provision.instrument)
    else { return nil }
    let locator = reference.label ?? provision.pinpoint
    let version = provision.version(on: date)
    return Citation(
      instrument: instrument.id, provision: provision.id, locator: locator,
      label: instrument.citation(at: locator),
      isInForce: version != nil && instrument.validity.contains(date),
      confidence: version?.confidence ?? provision.versions.first?.confidence ?? .low)
  }

  /// The citations in force, without repetition of a label, in order.
  package func citations(_ references: [Norm.Reference]) -> [Citation] {
    var seen: Set<String> = []
    return references.compactMap { citation($0) }.filter { $0.isInForce && seen.insert($0.label).inserted }
  }

  /// What norms cite: first where they stand, then what sets the sanction, then what they rest on.
  package func citations(ofNorms norms: [Norm]) -> [Citation] {
    citations(norms.flatMap(\.citations) + norms.flatMap(\.penalties) + norms.flatMap(\.basis))
  }
}
