// SPDX-License-Identifier: GPL-3.0-or-later

/// Unanswered questions that say much the same.
package struct QuestionCluster: Sendable, Equatable {
  package struct Member: Sendable, Equatable {
    /// The first turn that asked it.
    package let turn: Int
    package let text: String
    package let count: Int
  }

  /// The most frequent question first; it leads the cluster.
  package let members: [Member]
  /// How often the questions were asked in all.
  package var count: Int { members.reduce(0) { $0 + $1.count } }
  /// The topic the leader came nearest to.
  package let nearest: Nearest?

  package struct Nearest: Sendable, Equatable, Decodable {
    package let topic: String
    /// 0…1.
    package let score: Double
  }

  package var leader: Member { members[0] }
}
