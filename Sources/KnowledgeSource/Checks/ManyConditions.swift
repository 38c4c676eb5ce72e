// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
package import Law

/// No conduct depends on more open conditions than can be tried out and asked about.
package enum ManyConditions: Check {
  package static let name = "ManyConditions"

  static let limit = 10

  package static func findings(in pack: SourcePack, on today: CalendarDate) -> [Finding] {
    let book = pack.base.normBook
    return pack.base.topics.filter { $0.kind == .conduct }.compactMap { topic in
      let norms = book.chain(from: topic.id).flatMap { book.norms(naming: $0) }.map { book.norms[$0] }
        .filter { $0.validity.contains(today) }
      let open = Set(norms.flatMap { $0.conditions + $0.exceptions }).subtracting(topic.facts.keys)
      // Of a group exactly one holds: it is one question.
      let questions = Set(open.map { book.group(of: $0).first ?? $0 })
      guard questions.count > limit else { return nil }
      return error(
        pack.location(of: .topic, topic.id),
        "\(questions.count) open conditions decide here, more than \(limit): \(open.sorted().joined(separator: ", "))")
    }
  }
}
