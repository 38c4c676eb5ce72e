// SPDX-License-Identifier: GPL-3.0-or-later

import Law

/// What an answer takes over from an earlier turn: enough to give the same answer again without that turn.
package struct Carried: Sendable, Hashable, Codable {
  /// The earlier question in whole words, with what was added to it since.
  package var question: String
  /// What it was about; `nil` when that was not clear.
  package var topic: String?
  /// What the asker said when asked, or in a later question.
  package var known: KnownFacts
  /// What was added, in order, as it stands at the end of the question before any question mark.
  package var added: [String]

  package init(question: String, topic: String?, known: KnownFacts = KnownFacts(), added: [String] = []) {
    self.question = question
    self.topic = topic
    self.known = known
    self.added = added
  }

  package init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    question = try fields.decode(String.self, forKey: .question)
    topic = try fields.decodeIfPresent(String.self, forKey: .topic)
    known = try fields.decode(KnownFacts.self, forKey: .known)
    added = try fields.decodeIfPresent([String].self, forKey: .added) ?? []
  }

  /// The question before anything was added.
  var main: String {
    let (words, sign) = Self.parted(question)
    let tail = added.joined()
    return words.hasSuffix(tail) ? words.dropLast(tail.count) + sign : question
  }

  /// A question with something put behind its words.
  static func whole(_ main: String, _ added: [String]) -> String {
    let (words, sign) = parted(main)
    return words + added.joined() + sign
  }

  /// The words of a question, and the question mark at its end, if any.
  private static func parted(_ question: String) -> (words: String, sign: String) {
    var words = question
    var sign = ""
    while let last = words.last, last == "?" || last.isWhitespace {
      if last == "?" { sign = "?" }
      words.removeLast()
    }
    return (words, sign)
  }
}
