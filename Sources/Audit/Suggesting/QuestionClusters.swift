// SPDX-License-Identifier: GPL-3.0-or-later

import FoundationEssentials
package import Transcripts

/// Groups unanswered questions by one fixed rule, so that the same record always gives the same suggestions.
///
/// Leader clustering (Hartigan 1975, ch. 3): in order of frequency, each question joins the leader it shares most
/// stems with (Jaccard 1912, at least 0.5; ties go to the earlier leader) or leads a cluster of its own. Questions a
/// reviewer has turned down lead first, and their clusters are left out: what is like them never comes back. A question
/// that the pack knows to be outside its subject had its answer and is left out too.
package enum QuestionClusters {
  static let similarity = 0.5

  /// The clusters, those asked most first.
  ///
  /// - Parameter stems: the stems of a text separated by spaces, as in `TranscriptStore.Options`.
  package static func find(
    in store: TranscriptStore, stems: (String) -> String
  ) throws -> [QuestionCluster] {
    let reviews = try store.reviews()
    let promoted = Set(reviews.filter { $0.record.decision == .promoted }.map(\.record.turn))
    let dismissed = Set(reviews.filter { $0.record.decision == .dismissed }.map(\.record.turn))
    var questions: [String: Question] = [:]
    var rejected: [Question] = []
    try store.forEachTurn { turn in
      guard !turn.isErased else { return }
      if dismissed.contains(turn.number) { rejected.append(Question(turn, stems)) }
      guard turn.record.isUnanswered, !turn.record.isRefused else { return }
      let key = TranscriptStore.words(turn.record.text).joined(separator: " ")
      if questions[key] == nil { questions[key] = Question(turn, stems) } else { questions[key]?.count += 1 }
      if promoted.contains(turn.number) { questions[key]?.isPromoted = true }
    }
    let open = questions.filter { !$0.value.isPromoted && !$0.value.stems.isEmpty }.values.sorted {
      $0.count != $1.count ? $0.count > $1.count : $0.text != $1.text ? $0.text < $1.text : $0.turn < $1.turn
    }
    return cluster(open, rejected: rejected).sorted {
      $0.count != $1.count ? $0.count > $1.count : $0.leader.turn < $1.leader.turn
    }
  }

  private struct Question {
    let turn: Int
    let text: String
    let stems: Set<Substring>
    let candidatesJSON: String
    var count = 1
    var isPromoted = false

    init(_ turn: StoredTurn, _ stems: (String) -> String) {
      self.turn = turn.number
      text = turn.record.text
      self.stems = Set(stems(turn.record.text).split(separator: " "))
      candidatesJSON = turn.record.candidatesJSON
    }
  }

  private static func cluster(_ questions: [Question], rejected: [Question]) -> [QuestionCluster] {
    var leaders: [Question] = []
    var members: [[Question]] = []
    /// The leaders that have a stem, in order.
    var having: [Substring: [Int]] = [:]
    func lead(_ question: Question, _ first: [Question]) {
      for stem in question.stems { having[stem, default: []].append(leaders.count) }
      leaders.append(question)
      members.append(first)
    }
    for question in rejected { lead(question, []) }
    for question in questions {
      var shared: [Int: Int] = [:]
      for stem in question.stems { for leader in having[stem] ?? [] { shared[leader, default: 0] += 1 } }
      let likeness = shared.map { leader, common in
        (leader, Double(common) / Double(leaders[leader].stems.count + question.stems.count - common))
      }
      let best = likeness.max { $0.1 != $1.1 ? $0.1 < $1.1 : $0.0 > $1.0 }
      if let best, best.1 >= similarity { members[best.0].append(question) } else { lead(question, [question]) }
    }
    return members.dropFirst(rejected.count).map { questions in
      QuestionCluster(
        members: questions.map { QuestionCluster.Member(turn: $0.turn, text: $0.text, count: $0.count) },
        nearest: nearest(questions[0].candidatesJSON))
    }
  }

  private static func nearest(_ candidates: String) -> QuestionCluster.Nearest? {
    (try? JSONDecoder().decode([QuestionCluster.Nearest].self, from: Data(candidates.utf8)))?.first
  }
}
