// SPDX-License-Identifier: GPL-3.0-or-later

extension Dictionary {
  /// Of the values with the same key the first; that an identifier is repeated is for a pack's check to say.
  package init(firstOf pairs: some Sequence<(Key, Value)>) {
    self.init(pairs, uniquingKeysWith: { first, _ in first })
  }
}

extension Sequence where Element: Identifiable {
  /// The first element with each identifier.
  package var byIdentifier: [Element.ID: Element] { Dictionary(firstOf: lazy.map { ($0.id, $0) }) }
}

extension MutableCollection where Self: RandomAccessCollection, Element: Identifiable, Element.ID: Comparable {
  package mutating func sortByIdentifier() { sort { $0.id < $1.id } }
}
