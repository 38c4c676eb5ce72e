// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
package import Law

/// What is dated holds without holes, and a provision only while its instrument is in force.
package enum VersionGaps: Check {
  package static let name = "VersionGaps"

  package static func findings(in pack: SourcePack, on today: CalendarDate) -> [Finding] {
    var found: [Finding] = []
    let instruments = pack.base.instruments.byIdentifier
    for provision in pack.base.provisions {
      let spans = provision.versions.map(\.validity)
      found += holes(in: spans, of: "provision '\(provision.id)'") {
        pack.location(of: .provision, provision.id, key: $0.description)
      }
      guard let instrument = instruments[provision.instrument] else { continue }
      for span in spans where span.intersection(instrument.validity) == nil {
        let life = "from \(instrument.validity.start)" + (instrument.validity.lastDay.map { " to \($0)" } ?? "")
        found.append(
          error(
            pack.location(of: .provision, provision.id, key: span.start.description),
            "this version lies outside the life of '\(instrument.id)' (\(life))"))
      }
    }
    for sanction in pack.base.sanctions {
      found += holes(in: sanction.versions.map(\.validity), of: "sanction '\(sanction.id)'") { _ in
        pack.location(of: .sanction, sanction.id)
      }
    }
    for topic in pack.base.topics {
      found += holes(in: topic.answers.map(\.validity), of: "topic '\(topic.id)'") { _ in
        pack.location(of: .topic, topic.id, key: "answers")
      }
    }
    return found
  }

  /// Spans are newest first.
  private static func holes(
    in spans: [Validity], of thing: String, at location: (CalendarDate) -> SourceLocation
  ) -> [Finding] {
    zip(spans, spans.dropFirst()).compactMap { newer, older in
      guard let end = older.end, end < newer.start else { return nil }
      return warning(location(newer.start), "\(thing) says nothing from \(end) to \(newer.start.previous)")
    }
  }
}
