// SPDX-License-Identifier: GPL-3.0-or-later

import FoundationEssentials
import Law

extension TurnRecord {
  /// The labels of the provisions cited; none where the record holds something else, as after an erasure.
  package var citations: [String] {
    (try? JSONDecoder().decode([String].self, from: Data(citationsJSON.utf8))) ?? []
  }

  /// Whether the question took over words of an earlier turn, so that it says little on its own: its context then has
  /// an object in it.
  package var isFollowUp: Bool { contextJSON?.dropFirst().contains("{") ?? false }

  /// Whether the asker was told neither a verdict nor anything else.
  package var isUnanswered: Bool { Self.isUnanswered(verdict) }

  /// Whether the answer was that of a known kind of question outside the subject.
  package var isRefused: Bool { Verdict(rawValue: verdict) == .outOfScope && topic != nil }

  package static func isUnanswered(_ verdict: String) -> Bool {
    [.unclear, .outOfScope].contains(Verdict(rawValue: verdict))
  }
}
