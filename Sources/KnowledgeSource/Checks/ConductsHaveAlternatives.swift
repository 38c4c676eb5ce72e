// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
package import Law

/// Whoever hears "forbidden" also hears what may be done instead, and that is not itself forbidden.
package enum ConductsHaveAlternatives: Check {
  package static let name = "ConductsHaveAlternatives"

  package static func findings(in pack: SourcePack, on today: CalendarDate) -> [Finding] {
    let usual = ConductVerdicts(pack, on: today).usual
    let verdicts = Dictionary(firstOf: usual.map { ($0.topic.id, $0.judgement.verdict) })
    return usual.flatMap { item -> [Finding] in
      let topic = item.topic
      let strict: Set<Verdict> = [.forbidden, .conflicting]
      if topic.alternatives.isEmpty {
        guard !topic.questions.isEmpty, !item.judgement.reachableVerdicts.isDisjoint(with: strict) else { return [] }
        return [warning(pack.location(of: .topic, topic.id), "no alternative says what may be done instead")]
      }
      return topic.alternatives.compactMap { alternative in
        guard let other = alternative.topic, verdicts[other] == .forbidden else { return nil }
        return warning(
          pack.location(of: .topic, topic.id, key: "alternatives"),
          "the alternative '\(other)' is itself forbidden on \(today)")
      }
    }
  }
}
