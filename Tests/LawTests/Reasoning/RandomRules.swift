// SPDX-License-Identifier: GPL-3.0-or-later

import Law
import TestSupport

/// Norm sets drawn at random, without circles: a norm defeats only norms drawn before it.
struct RandomRules {
  var random: SeededRandom

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  mutating func norms() -> [Norm] {
    var norms: [Norm] = []
    for number in 0..<Int.random(in: 1...7, using: &random) {
      let modality = [Modality.prohibition, .prohibition, .permission, .permission, .obligation]
        .randomElement(using: &random)!
      var norm = Norm(
        id: "n\(number)", addressees: random.once(in: 2) ? ["visitor"] : some(Rules.addressees.map(\.id), atLeast: 1),
        modality: modality,
        conducts: random.once(in: 2) ? ["use-park"] : some(["walk-dog", "walk-small-dog"], atLeast: 1),
        validity: validity())
      norm.conditions = some(Rules.conditions.map(\.id), atLeast: 0)
      norm.exceptions = some(Rules.conditions.map(\.id), atLeast: 0)
      // Prohibitions that claim to override a permission are drawn too: the judge must not believe them.
      for other in norms where random.once(in: 2) { norm.overrides.append(other.id) }
      norms.append(norm)
    }
    for place in norms.indices where norms[place].modality != .prohibition {
      for later in norms[(place + 1)...] where later.modality == .prohibition && random.once(in: 3) {
        norms[place].yieldsTo.append(later.id)
      }
    }
    return norms
  }

  /// Some facts are known, some are not.
  mutating func facts() -> Facts {
    var facts = Facts(addressee: Rules.addressees.randomElement(using: &random)!.id)
    for condition in Rules.conditions where condition.group == nil && random.once(in: 2) {
      facts.conditions[condition.id] = Bool.random(using: &random)
    }
    if random.once(in: 3), let season = Rules.conditions.filter({ $0.group != nil }).randomElement(using: &random) {
      facts.conditions[season.id] = Bool.random(using: &random)
    }
    return facts
  }

  /// Everything is known.
  mutating func knownFacts() -> Facts {
    var facts = Facts(addressee: ["resident", "day-guest", "keeper"].randomElement(using: &random)!)
    for condition in Rules.conditions where condition.group == nil {
      facts.conditions[condition.id] = Bool.random(using: &random)
    }
    facts.conditions[["spring", "summer", "winter"].randomElement(using: &random)!] = true
    return facts
  }

  mutating func conduct() -> String { ["walk-dog", "use-park", "walk-small-dog"].randomElement(using: &random)! }

  private mutating func some(_ names: [String], atLeast least: Int) -> [String] {
    let shuffled = names.shuffled(using: &random)
    return Array(shuffled.prefix(max(least, [0, 0, 0, 1, 2].randomElement(using: &random)!)))
  }

  private mutating func validity() -> Validity {
    switch Int.random(in: 0..<8, using: &random) {
    case 0: Validity(from: CalendarDate(dayNumber: 0), before: Rules.today)
    case 1: Validity(from: Rules.today)
    default: Rules.always
    }
  }
}
