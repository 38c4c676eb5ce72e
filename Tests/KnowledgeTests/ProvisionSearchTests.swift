// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import KnowledgeSource
import Law
import Testing

@Suite struct ProvisionSearchTests {
  private let base = ParkKnowledge.pack.base

  private func places(_ text: String) -> [String]? {
    guard case .provisions(let found) = ProvisionSearch.find(text, in: base) else { return nil }
    return found.map(\.id)
  }

  @Test func findsAPlaceHoweverItIsSpelt() throws {
    let provision = try #require(base.provisions.first { !$0.pinpoint.isEmpty })
    let instrument = try #require(base.instruments.first { $0.id == provision.instrument })
    let citation = instrument.citation(at: provision.pinpoint)
    #expect(places(citation)?.first == provision.id)
    #expect(places(citation.lowercased().replacing(" ", with: "   "))?.first == provision.id)
    #expect(places("\(instrument.id) \(provision.pinpoint)")?.first == provision.id)
  }

  /// A place that is not on record is never answered with a neighbour.
  @Test func aNeighbourIsNoAnswer() throws {
    let provision = try #require(base.provisions.first { $0.pinpoint.last?.isNumber == true })
    let instrument = try #require(base.instruments.first { $0.id == provision.instrument })
    #expect(
      ProvisionSearch.find(instrument.citation(at: provision.pinpoint + "9"), in: base)
        == .unknownPlace(provision.pinpoint.lowercased() + "9", in: instrument))
  }

  @Test func instrumentsAreFoundByThemselves() {
    let instrument = base.instruments[0]
    #expect(ProvisionSearch.find(instrument.short, in: base) == .instrument(instrument))
    #expect(ProvisionSearch.find("  \(instrument.short.uppercased()) ", in: base) == .instrument(instrument))
    #expect(ProvisionSearch.find("\(instrument.short)x", in: base) == .unknownInstrument)
    #expect(ProvisionSearch.find("", in: base) == .unknownInstrument)
  }
}
