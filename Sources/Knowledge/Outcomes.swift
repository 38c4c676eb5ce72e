// SPDX-License-Identifier: GPL-3.0-or-later

import Law

/// Where each topic leads by default, so that the matcher knows which confusions do no harm.
struct Outcomes {
  /// The outcome of every class outside the subject.
  static let refusal: Int32 = -1

  private let judge: Judge
  private let base: KnowledgeBase
  private let date: CalendarDate

  /// Judges on the last day that the pack's newest norm came into force, so that no clock has a say.
  init(_ base: KnowledgeBase) {
    self.base = base
    judge = Judge(base.normBook)
    date = base.norms.map(\.validity.start).max() ?? CalendarDate(dayNumber: 0)
  }

  /// The number of the verdict that a topic leads to when nothing but its own situation is known.
  func number(of topic: Topic) -> Int32 {
    let verdict: Verdict =
      topic.kind == .info
      ? .info
      : judge.judgement(
        on: topic.id,
        facts: Facts(addressee: topic.addressee ?? base.pack.defaultAddressee, conditions: topic.facts), date: date
      ).verdict
    return Int32(Verdict.allCases.firstIndex(of: verdict) ?? 0)
  }
}
