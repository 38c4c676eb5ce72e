// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
package import Law

/// What is cited is in force while it is cited.
package enum CitationsInForce: Check {
  package static let name = "CitationsInForce"

  package static func findings(in pack: SourcePack, on today: CalendarDate) -> [Finding] {
    let provisions = pack.base.provisions.byIdentifier
    let places = Places(pack)
    var found: [Finding] = []
    func look(_ reference: Norm.Reference, for validity: Validity, owner: Entity, what: String, isFirst: Bool) {
      guard let provision = provisions[reference.provision] else { return }
      let location = places.location(of: reference.provision, in: owner)
      let name = "\(what) cites '\(reference.provision)'"
      if !provision.versions.contains(where: { $0.validity.intersection(validity) != nil }) {
        found.append(
          isFirst
            ? error(location, "\(name), which is not in force at any time from \(validity.start) on")
            : warning(location, "\(name), which is not in force \(span(validity))"))
      } else if isFirst, provision.version(on: validity.start) == nil {
        found.append(error(location, "\(name), which is not in force on \(validity.start)"))
      } else if validity.contains(today), provision.version(on: today) == nil {
        found.append(warning(location, "\(name), which is not in force on \(today)"))
      }
    }
    for norm in pack.base.norms {
      let owner = Entity(.norm, norm.id)
      for (place, reference) in (norm.citations + norm.penalties + norm.basis).enumerated() {
        look(reference, for: norm.validity, owner: owner, what: "norm '\(norm.id)'", isFirst: place == 0)
      }
    }
    for topic in pack.base.topics {
      for answer in topic.answers {
        for reference in answer.citations {
          look(
            reference, for: answer.validity, owner: Entity(.topic, topic.id),
            what: "the answer of \(answer.validity.start)", isFirst: false)
        }
      }
    }
    for sanction in pack.base.sanctions {
      for version in sanction.versions {
        for reference in version.citations {
          look(
            reference, for: version.validity, owner: Entity(.sanction, sanction.id),
            what: "the version of \(version.validity.start)", isFirst: false)
        }
      }
    }
    return found
  }

  private static func span(_ validity: Validity) -> String {
    validity.lastDay.map { "between \(validity.start) and \($0)" } ?? "from \(validity.start) on"
  }

  /// Where an owner names a provision first.
  private struct Places {
    private var first: [Entity: [String: SourceLocation]] = [:]
    private let pack: SourcePack

    init(_ pack: SourcePack) {
      self.pack = pack
      for mention in pack.mentions where mention.entity.kind == .provision {
        guard let owner = mention.owner else { continue }
        if first[owner]?[mention.entity.id] == nil { first[owner, default: [:]][mention.entity.id] = mention.location }
      }
    }

    func location(of provision: String, in owner: Entity) -> SourceLocation {
      first[owner]?[provision] ?? pack.location(of: owner.kind, owner.id, key: "cite")
    }
  }
}
