// SPDX-License-Identifier: GPL-3.0-or-later

/// How norms are found without looking at each, and the tree of conducts.
package protocol NormIndex: Sendable {
  /// The place of a norm, by its identifier.
  func index(of norm: String) -> Int?
  /// The places of the norms that name a conduct itself, ascending.
  func norms(naming conduct: String) -> [Int]
  /// The next broader conduct.
  func broader(than conduct: String) -> String?
}

/// An index built in memory.
struct NormDictionary: NormIndex {
  private var indicesByConduct: [String: [Int]] = [:]
  private var indexByID: [String: Int] = [:]
  private let broader: [String: String]

  init(_ norms: [Norm], broader: [String: String]) {
    self.broader = broader
    for (index, norm) in norms.enumerated() {
      indexByID[norm.id] = index
      for conduct in norm.conducts { indicesByConduct[conduct, default: []].append(index) }
    }
  }

  func index(of norm: String) -> Int? { indexByID[norm] }
  func norms(naming conduct: String) -> [Int] { indicesByConduct[conduct] ?? [] }
  func broader(than conduct: String) -> String? { broader[conduct] }
}
