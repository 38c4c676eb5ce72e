// SPDX-License-Identifier: GPL-3.0-or-later

import Law

/// Short ways to write norms for tests: visitors of a park and their dogs.
enum Rules {
  static let today = CalendarDate(dayNumber: 20_000)
  static let always = Validity(from: CalendarDate(dayNumber: 0))

  static let addressees = [
    Addressee(id: "visitor", isAbstract: true, label: text("visitor")),
    Addressee(id: "resident", broader: "visitor", label: text("resident")),
    Addressee(id: "guest", broader: "visitor", label: text("guest")),
    Addressee(id: "day-guest", broader: "guest", label: text("day guest")),
    Addressee(id: "keeper", label: text("keeper")),
  ]

  static let conditions = [
    Condition(id: "on-leash", label: text("on a leash")),
    Condition(id: "in-dog-area", label: text("in the dog area")),
    Condition(id: "at-night", label: text("at night")),
    Condition(id: "spring", group: "season", label: text("spring")),
    Condition(id: "summer", group: "season", label: text("summer")),
    Condition(id: "winter", group: "season", label: text("winter")),
  ]

  /// `walk-small-dog` is a way to `walk-dog`, which is a way to `use-park`.
  static let broader = ["walk-dog": "use-park", "walk-small-dog": "walk-dog"]

  static func norm(
    _ id: String, _ modality: Modality, _ conduct: String = "walk-dog", who: String = "visitor",
    if conditions: [String] = [],
    unless exceptions: [String] = [], overrides: [String] = [], yieldsTo: [String] = [], validity: Validity = always
  ) -> Norm {
    Norm(
      id: id, addressees: [who], modality: modality, conducts: [conduct], conditions: conditions,
      exceptions: exceptions, overrides: overrides, yieldsTo: yieldsTo, validity: validity)
  }

  static func book(_ norms: [Norm]) -> NormBook {
    NormBook(norms: norms, addressees: addressees, conditions: conditions, broader: broader)
  }

  static func judge(
    _ norms: [Norm], on conduct: String = "walk-dog", who: String = "visitor", _ known: [String: Bool] = [:],
    date: CalendarDate = today
  ) -> Judgement {
    Judge(book(norms)).judgement(on: conduct, facts: Facts(addressee: who, conditions: known), date: date)
  }

  private static func text(_ text: String) -> LocalizedText { LocalizedText(id: text, en: text) }
}
