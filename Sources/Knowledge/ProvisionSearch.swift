// SPDX-License-Identifier: GPL-3.0-or-later

package import Law

/// Finds provisions by the way they are cited: an instrument's short form or identifier, then a locator.
package enum ProvisionSearch {
  package enum Result: Sendable, Hashable {
    case instrument(Instrument)
    /// The place itself and all finer ones below it, in the order of the pack.
    case provisions([Provision])
    case unknownInstrument
    case unknownPlace(String, in: Instrument)
  }

  /// Capitals do not matter, and neither does how many spaces there are.
  package static func find(_ text: String, in base: KnowledgeBase) -> Result {
    let typed = folded(text)
    let named = base.instruments.flatMap { instrument in
      [instrument.short, instrument.id].map { (name: folded($0), instrument: instrument) }
    }.filter { typed == $0.name || typed.hasPrefix($0.name + " ") }
    guard let (name, instrument) = named.max(by: { $0.name.utf8.count < $1.name.utf8.count }) else {
      return .unknownInstrument
    }
    let place = String(typed.dropFirst(name.count + 1))
    if place.isEmpty { return .instrument(instrument) }
    let found = base.provisions.filter { provision in
      let pinpoint = folded(provision.pinpoint)
      return provision.instrument == instrument.id && (pinpoint == place || pinpoint.hasPrefix(place + " "))
    }
    return found.isEmpty ? .unknownPlace(place, in: instrument) : .provisions(Array(found))
  }

  private static func folded(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
