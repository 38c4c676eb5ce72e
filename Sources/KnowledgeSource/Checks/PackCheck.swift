// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
package import Law

/// Everything that is looked at before a pack may answer.
package enum PackCheck {
  /// The checks of sense, run after reading has checked the form.
  package static var checks: [any Check.Type] {
    [
      KnownVocabulary.self, BroaderAcyclic.self, OverridesAcyclic.self, NoProhibitionOverPermission.self,
      VersionGaps.self, CitationsInForce.self, LowConfidenceIsMarked.self, DistinctWordings.self, EnoughWordings.self,
      WordingsReachTheirTopic.self,
      NormsAreReached.self, ManyConditions.self, ConductsAreGoverned.self, ConflictsAreRegistered.self,
      ForbiddenHasGuidance.self, ConductsHaveAlternatives.self, ReviewIsFresh.self,
    ]
  }

  /// The pack as read, and all findings in order of place.
  ///
  /// - Parameter today: the day to judge on; without it the pack's own latest review, so that the same files give the
  ///   same findings on every day.
  /// - Parameter drafts: as for `KnowledgeFolder.read(with:)`.
  package static func run(
    _ folder: KnowledgeFolder, on today: CalendarDate? = nil, with drafts: [String: [UInt8]] = [:]
  ) -> (pack: SourcePack?, findings: [Finding]) {
    let (pack, findings) = folder.read(with: drafts)
    guard let pack else { return (nil, findings) }
    return (pack, (findings + self.findings(in: pack, on: today ?? pack.latestReview)).sorted())
  }

  /// What the checks find in a pack that was read, in order of place.
  package static func findings(in pack: SourcePack, on today: CalendarDate) -> [Finding] {
    checks.flatMap { $0.findings(in: pack, on: today) }.sorted()
  }
}

extension SourcePack {
  /// The newest day on which somebody reviewed a part of the pack, else the newest day of its law.
  package var latestReview: CalendarDate {
    reviews.compactMap(\.date).max() ?? base.provisions.flatMap { $0.versions.map(\.validity.start) }.max()
      ?? .distantPast
  }
}
