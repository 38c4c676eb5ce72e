// SPDX-License-Identifier: GPL-3.0-or-later

/// Plain numbers one after the other, read in place: in memory of their own, or in part of a memory map that somebody
/// else keeps.
package struct FlatArray<Element: BitwiseCopyable & Sendable>: RandomAccessCollection, Sendable {
  /// The numbers for inner loops, which a collection of another module would slow down; not to outlive the array.
  package nonisolated(unsafe) let elements: UnsafeBufferPointer<Element>
  /// Keeps the memory alive.
  private let owner: any AnyObject & Sendable

  /// Copies.
  package init(_ numbers: [Element]) {
    let memory = FlatMemory(copying: numbers)
    elements = memory.bytes.bindMemory(to: Element.self)
    owner = memory
  }

  /// Uses numbers in place; they must stay valid and unchanged while `owner` lives.
  package init(at elements: UnsafeBufferPointer<Element>, owner: any AnyObject & Sendable) {
    self.elements = elements
    self.owner = owner
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { elements.count }
  package subscript(index: Int) -> Element { elements[index] }

  package func withContiguousStorageIfAvailable<R>(_ body: (UnsafeBufferPointer<Element>) throws -> R)
    rethrows -> R?
  {
    try body(elements)
  }

  /// A part, in place; it must not outlive the array.
  package func part(_ range: Range<Int>) -> UnsafeBufferPointer<Element> {
    UnsafeBufferPointer(rebasing: elements[range])
  }
}

extension FlatArray: ExpressibleByArrayLiteral {
  package init(arrayLiteral elements: Element...) { self.init(elements) }
}

extension FlatArray: Equatable where Element: Equatable {
  package static func == (a: FlatArray, b: FlatArray) -> Bool { a.elementsEqual(b) }
}

/// Memory of its own for a flat array.
private final class FlatMemory: Sendable {
  nonisolated(unsafe) let bytes: UnsafeRawBufferPointer

  init<Element: BitwiseCopyable>(copying numbers: [Element]) {
    bytes = numbers.withUnsafeBytes { source in
      let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: source.count, alignment: 16)
      memory.copyMemory(from: source)
      return UnsafeRawBufferPointer(memory)
    }
  }

  deinit { bytes.deallocate() }
}
