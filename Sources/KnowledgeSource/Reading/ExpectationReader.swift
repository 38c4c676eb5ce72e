// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import Law

enum ExpectationReader {
  static let keys = [
    "ask", "lang", "as-of", "given", "denies", "who", "expect", "or", "expect-topic", "cites", "sanction", "intent",
    "class",
    "also", "known-miss",
  ]

  static func expectation(_ reader: NodeReader, home: String?, pair: Int?) -> Expectation? {
    guard let map = reader.mapping(keys: keys), let question = map.required("ask")?.text,
      let verdict = map.required("expect")?.choice(Verdict.self)
    else { return nil }
    let cites = map["cites"]?.references() ?? []
    return Expectation(
      question: question, date: map["as-of"]?.date, addressee: map["who"]?.mentions(.addressee).first,
      facts: NodeReader.facts(given: map["given"], denies: map["denies"]), verdict: verdict,
      alternatives: map["or"]?.elements.compactMap { $0.choice(Verdict.self) } ?? [],
      topic: map["expect-topic"]?.mentions(.topic).first ?? map["class"]?.mentions(.refusal).first,
      intent: map["intent"]?.choice(QuestionIntent.self), citations: cites.map(\.provision),
      sanction: map["sanction"]?.mentions(.sanction).first, location: reader.location.description, home: home,
      pair: pair, isKnownMiss: map["known-miss"]?.flag ?? false)
  }

  /// A file of tests: single ones and contrast pairs.
  static func file(_ reader: NodeReader, nextPair: inout Int) -> [Expectation] {
    var found: [Expectation] = []
    for element in reader.list {
      if let map = element.mapping(), let pair = map["pair"] {
        let number = nextPair
        nextPair += 1
        let both = pair.list
        if both.count != 2 { pair.error("a pair needs exactly two questions, found \(both.count)") }
        found += both.compactMap { expectation($0, home: nil, pair: number) }
      } else if let single = expectation(element, home: nil, pair: nil) {
        found.append(single)
      }
    }
    return found
  }
}
