// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import Law

/// What the judge says of each conduct on a day, for everybody it can be asked about.
struct ConductVerdicts {
  struct Case {
    let topic: Topic
    /// Whom the judgement is about.
    let addressee: String
    /// Whether that is whom a question is about when it names nobody.
    let isUsual: Bool
    let judgement: Judgement
  }

  let cases: [Case]

  init(_ pack: SourcePack, on today: CalendarDate) {
    let book = pack.base.normBook
    let judge = Judge(book)
    let known = Set(pack.base.addressees.map(\.id))
    var cases: [Case] = []
    for topic in pack.base.topics where topic.kind == .conduct {
      let usual = topic.addressee ?? pack.base.pack.defaultAddressee
      var addressees: Set<String> = [usual]
      for index in book.chain(from: topic.id).flatMap({ book.norms(naming: $0) }) {
        addressees.formUnion(book.norms[index].addressees.filter(known.contains))
      }
      for addressee in addressees.sorted() {
        let facts = Facts(addressee: addressee, conditions: topic.facts)
        cases.append(
          Case(
            topic: topic, addressee: addressee, isUsual: addressee == usual,
            judgement: judge.judgement(on: topic.id, facts: facts, date: today)))
      }
    }
    self.cases = cases
  }

  /// The judgements for whom a question is usually about, one a topic.
  var usual: [Case] { cases.filter(\.isUsual) }
}

extension Judgement {
  /// The verdict and those it can become when open facts are settled.
  var reachableVerdicts: Set<Verdict> { Set(tree.branches.map(\.verdict)).union([verdict]) }
}
