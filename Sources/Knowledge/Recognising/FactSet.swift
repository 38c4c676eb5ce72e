// SPDX-License-Identifier: GPL-3.0-or-later

import TextAnalysis

/// The facts of one question in the numbers of `TopicProfiles`.
package struct FactSet: Sendable {
  /// The values named of all facets with all wider ones, and the denied ones.
  private(set) var named: [UInt64]
  private(set) var denied: [UInt64]
  private(set) var isNamed: [Bool]
  private(set) var isDenied: [Bool]
  /// The facets that the words name by an exclusive value alone.
  private(set) var exclusive: [Int] = []
  /// Whether the words name somebody other than the asker, such as a spouse or a friend.
  package private(set) var namesAnotherPerson = false
  /// By the number of each condition.
  private(set) var conditions: [Bool?]

  /// - Parameter stated: conditions known otherwise than by the words, which come first.
  package init(_ recognition: Recognition, stated: [String: Bool], in profiles: TopicProfiles) {
    let words = Int(profiles.words.last ?? 0)
    named = [UInt64](repeating: 0, count: words)
    denied = named
    isNamed = [Bool](repeating: false, count: profiles.facets.count)
    isDenied = isNamed
    conditions = [Bool?](repeating: nil, count: profiles.conditions.count)
    for (name, holds) in stated {
      if let condition = profiles.conditions.number(of: name) { conditions[condition] = holds }
    }
    for (name, holds) in recognition.conditions {
      if let condition = profiles.conditions.number(of: name) { conditions[condition] = holds }
    }
    for (name, values) in recognition.facets where !values.isEmpty {
      guard let facet = profiles.facets.number(of: name) else { continue }
      isNamed[facet] = true
      Self.add(values, of: facet, to: &named, profiles)
      for name in values {
        guard let value = profiles.values[facet].number(of: name) else { continue }
        let (word, bit) = (Int(profiles.words[facet]) + value / 64, UInt64(1) << (value % 64))
        if values.count == 1, profiles.exclusive[word] & bit != 0 { exclusive.append(facet) }
        if profiles.otherPersons[word] & bit != 0 { namesAnotherPerson = true }
      }
    }
    for (name, values) in recognition.deniedFacets {
      guard let facet = profiles.facets.number(of: name) else { continue }
      isDenied[facet] = true
      Self.add(values, of: facet, to: &denied, profiles)
    }
  }

  private static func add(_ values: [String], of facet: Int, to set: inout [UInt64], _ profiles: TopicProfiles) {
    let first = Int(profiles.words[facet])
    for name in values {
      guard let value = profiles.values[facet].number(of: name) else { continue }
      for (word, bits) in profiles.closure(value, of: facet).enumerated() { set[first + word] |= bits }
    }
  }
}
