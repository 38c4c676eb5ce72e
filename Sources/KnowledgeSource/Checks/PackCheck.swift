// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge

/// Everything that is looked at before a pack may answer.
package enum PackCheck {
  /// The pack as read, and all findings in order of place.
  package static func run(_ folder: KnowledgeFolder) -> (pack: SourcePack?, findings: [Finding]) {
    let (pack, findings) = folder.read()
    guard let pack else { return (nil, findings) }
    var all = findings
    for mention in pack.mentions where pack.locations[mention.entity] == nil {
      let known = pack.locations.keys.filter { $0.kind == mention.entity.kind }.map(\.id)
      if mention.entity.kind == .norm, known.contains(where: { $0.hasPrefix(mention.entity.id + "@") }) { continue }
      all.append(
        Finding(
          .error, at: mention.location,
          "'\(mention.entity.id)' is not a known \(mention.entity.kind.rawValue)"
            + Suggestion.phrase(for: mention.entity.id, among: known), check: "KnownVocabulary"))
    }
    return (pack, all.sorted())
  }
}
