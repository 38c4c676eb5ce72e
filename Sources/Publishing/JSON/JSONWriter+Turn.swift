// SPDX-License-Identifier: GPL-3.0-or-later

package import Dialogue

/// Parts of a turn that stand in more than one place in the same form.
extension JSONWriter {
  /// The topics considered, as a list of objects with `topic` and `score`.
  package mutating func candidates(_ candidates: [Candidate]) {
    list(candidates) { writer, candidate in
      writer.object {
        $0.member("topic", candidate.topic)
        $0.member("score", candidate.score)
      }
    }
  }

  /// A member for each condition, by identifier.
  package mutating func members(_ conditions: [String: Bool]) {
    for (condition, holds) in conditions.sorted(by: { $0.key < $1.key }) { member(condition, holds) }
  }
}
