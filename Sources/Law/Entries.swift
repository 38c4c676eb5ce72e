// SPDX-License-Identifier: GPL-3.0-or-later

/// A list whose elements may still lie undecoded in a compiled file: each is decoded when it is first asked for, and
/// kept. Changing the list decodes all of it; until then it behaves as an array does.
package struct Entries<Element: Sendable>: Sendable {
  @usableFromInline var array: [Element] = []
  @usableFromInline var deferred: DeferredEntries<Element>?

  package init() {}

  package init(_ elements: some Sequence<Element>) { array = Array(elements) }

  /// - Parameters:
  ///   - count: how many elements there are.
  ///   - element: decodes one; asked at most a few times for each, from any thread.
  package init(count: Int, element: @escaping @Sendable (Int) -> Element) {
    deferred = DeferredEntries(count: count, element: element)
  }

  /// Decodes what is not decoded yet.
  private mutating func settle() {
    guard let deferred else { return }
    array = (0..<deferred.count).map { deferred[$0] }
    self.deferred = nil
  }
}

extension Entries: RandomAccessCollection, MutableCollection, RangeReplaceableCollection {
  @inlinable package var startIndex: Int { 0 }
  @inlinable package var endIndex: Int { deferred?.count ?? array.count }
  @inlinable package var count: Int { endIndex }

  /// Inlined where it is used: every question looks entries up, and mostly for one field.
  package subscript(index: Int) -> Element {
    @inlinable get { deferred?[index] ?? array[index] }
    set {
      settle()
      array[index] = newValue
    }
  }

  package mutating func replaceSubrange(_ range: Range<Int>, with elements: some Collection<Element>) {
    settle()
    array.replaceSubrange(range, with: elements)
  }
}

extension Entries: ExpressibleByArrayLiteral {
  package init(arrayLiteral elements: Element...) { array = elements }
}

extension Entries: Equatable where Element: Equatable {
  package static func == (a: Entries, b: Entries) -> Bool { a.elementsEqual(b) }
}

extension Entries: Hashable where Element: Hashable {
  package func hash(into hasher: inout Hasher) {
    hasher.combine(count)
    for element in self { hasher.combine(element) }
  }
}
