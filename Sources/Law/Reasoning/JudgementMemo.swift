// SPDX-License-Identifier: GPL-3.0-or-later

import Synchronization

/// A judge that remembers: judging is a pure function, and most candidates of most questions meet the same facts.
package final class JudgementMemo: Sendable {
  private struct Case: Hashable {
    let conduct: String
    let facts: Facts
    let date: CalendarDate
  }

  private let judge: Judge
  private let limit: Int
  private let known = Mutex<[Case: Judgement]>([:])

  /// - Parameter limit: how many judgements are kept; past it all are forgotten.
  package init(_ judge: Judge, limit: Int = 4096) {
    self.judge = judge
    self.limit = limit
  }

  /// As `Judge.judgement(on:facts:date:)`.
  package func judgement(on conduct: String, facts: Facts, date: CalendarDate) -> Judgement {
    let key = Case(conduct: conduct, facts: facts, date: date)
    if let judgement = known.withLock({ $0[key] }) { return judgement }
    let judgement = judge.judgement(on: conduct, facts: facts, date: date)
    known.withLock { known in
      if known.count >= limit { known.removeAll() }
      known[key] = judgement
    }
    return judgement
  }
}
