// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
package import Law

/// Topics bring enough questions to be recognised by, in both languages.
package enum EnoughWordings: Check {
  package static let name = "EnoughWordings"

  /// How many questions a topic needs.
  static let conduct = (id: 10, en: 6)
  static let info = (id: 8, en: 5)

  package static func findings(in pack: SourcePack, on today: CalendarDate) -> [Finding] {
    pack.base.topics.compactMap { topic in
      let needed = topic.kind == .conduct ? conduct : info
      let questions = topic.questions
      guard questions.id.count < needed.id || questions.en.count < needed.en else { return nil }
      return warning(
        pack.location(of: .topic, topic.id, key: "questions"),
        "\(questions.id.count) id and \(questions.en.count) en questions; a \(topic.kind.rawValue) topic needs "
          + "\(needed.id) and \(needed.en)")
    }
  }
}
