// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import Law

enum NormReader {
  static let keys = [
    "id", "who", "must", "must-not", "may", "if", "unless", "overrides", "yields-to", "sanction", "cite", "penalty",
    "basis", "because", "confidence",
  ]

  /// Reads a norm; `home` is the provision it stands in, or `nil` in a topic, where it must cite.
  static func norm(_ reader: NodeReader, home: String?, validity: Validity) -> Norm? {
    guard let map = reader.mapping(keys: keys), let id = map.required("id")?.identifier else { return nil }
    let modalities = [Modality.obligation, .prohibition, .permission].filter { map[$0.rawValue] != nil }
    guard modalities.count == 1, let modality = modalities.first else {
      reader.error("norm '\(id)' must have exactly one of must, must-not and may", check: "OneModality")
      return nil
    }
    guard let unique = reader.log.defineNorm(id, home: home, from: validity.start, at: reader.location) else {
      return nil
    }
    reader.log.place(.norm, unique, keysOf: map)
    return reader.log.owned(by: Entity(.norm, unique)) {
      norm(map, reader, id: unique, modality: modality, home: home, validity: validity)
    }
  }

  private static func norm(
    _ map: MapReader, _ reader: NodeReader, id: String, modality: Modality, home: String?, validity: Validity
  ) -> Norm {
    if modality == .prohibition, let yields = map["yields-to"] {
      yields.error("only a permission or an obligation yields; drop it, or state an override", check: "OneModality")
    }
    let because = map["because"]?.localized()
    if home == nil, modality == .permission, because == nil {
      reader.error("permission '\(id)' is a reading and needs 'because'", check: "PermissionsAreReasoned")
    }
    return Norm(
      id: id, addressees: map.required("who")?.mentions(.addressee) ?? [], modality: modality,
      conducts: map[modality.rawValue]?.mentions(.topic) ?? [], conditions: map["if"]?.mentions(.condition) ?? [],
      exceptions: map["unless"]?.mentions(.condition) ?? [], overrides: map["overrides"]?.mentions(.norm) ?? [],
      yieldsTo: map["yields-to"]?.mentions(.norm) ?? [], sanctions: map["sanction"]?.mentions(.sanction) ?? [],
      citations: citations(map, home: home), penalties: map["penalty"]?.references() ?? [],
      basis: map["basis"]?.references() ?? [], reasoning: because, validity: validity)
  }

  private static func citations(_ map: MapReader, home: String?) -> [Norm.Reference] {
    guard let cite = map.required("cite") else { return [] }
    guard let home else { return cite.references() }
    if cite.scalarText == "self" { return [Norm.Reference(home)] }
    guard let label = cite.mapping(keys: ["label"])?.required("label")?.text else { return [] }
    return [Norm.Reference(home, label: label)]
  }
}
