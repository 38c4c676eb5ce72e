// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
package import Law

/// The same question leads to one topic only, and no test repeats what was trained.
package enum DistinctWordings: Check {
  package static let name = "DistinctWordings"

  package static func findings(in pack: SourcePack, on today: CalendarDate) -> [Finding] {
    var found: [Finding] = []
    var first: [String: SourcePack.Wording] = [:]
    for wording in pack.wordings.sorted(by: { $0.location < $1.location }) {
      let plain = normalised(wording.text)
      guard !plain.isEmpty else {
        found.append(warning(wording.location, "a question without a word teaches nothing"))
        continue
      }
      guard let other = first[plain] else {
        first[plain] = wording
        continue
      }
      if other.owner != wording.owner {
        found.append(
          error(
            wording.location,
            "the same question also trains \(other.owner.kind.rawValue) '\(other.owner.id)' (\(other.location))"))
      }
    }
    for expectation in pack.expectations {
      guard let trained = first[normalised(expectation.question)] else { continue }
      found.append(
        warning(
          SourceLocation(parsing: expectation.location),
          "this test is trained with, at \(trained.location), so it proves nothing"))
    }
    return found
  }

  /// Lower case, everything but letters and digits as single spaces.
  static func normalised(_ text: String) -> String {
    text.lowercased().split { !($0.isLetter || $0.isNumber) }.joined(separator: " ")
  }
}
