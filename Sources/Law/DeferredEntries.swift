// SPDX-License-Identifier: GPL-3.0-or-later

public import Synchronization

/// Elements decoded at first use. Two threads may decode the same element at once; one of the two is kept.
@usableFromInline
final class DeferredEntries<Element: Sendable>: Sendable {
  @usableFromInline let count: Int
  private let element: @Sendable (Int) -> Element
  /// Address of each element's box, 0 until it is decoded.
  @usableFromInline nonisolated(unsafe) let slots: UnsafeMutablePointer<Atomic<UInt>>

  @usableFromInline final class Box: Sendable {
    @usableFromInline let element: Element
    init(_ element: Element) { self.element = element }
  }

  init(count: Int, element: @escaping @Sendable (Int) -> Element) {
    self.count = count
    self.element = element
    slots = .allocate(capacity: count)
    for index in 0..<count { (slots + index).initialize(to: Atomic(0)) }
  }

  deinit {
    for index in 0..<count {
      if let box = Self.reference(slots[index].load(ordering: .relaxed)) { box.release() }
    }
    slots.deinitialize(count: count)
    slots.deallocate()
  }

  @inlinable subscript(index: Int) -> Element {
    precondition(index >= 0 && index < count, "index out of range")
    if let box = Self.reference(slots[index].load(ordering: .acquiring)) {
      return box._withUnsafeGuaranteedRef { $0.element }
    }
    return decoded(index)
  }

  /// Decodes an element, unless somebody else just did.
  @usableFromInline func decoded(_ index: Int) -> Element {
    let made = Unmanaged.passRetained(Box(element(index)))
    let (exchanged, original) = slots[index].compareExchange(
      expected: 0, desired: UInt(bitPattern: made.toOpaque()), ordering: .acquiringAndReleasing)
    guard !exchanged, let other = Self.reference(original) else { return made._withUnsafeGuaranteedRef { $0.element } }
    made.release()
    return other._withUnsafeGuaranteedRef { $0.element }
  }

  @inlinable static func reference(_ address: UInt) -> Unmanaged<Box>? {
    UnsafeRawPointer(bitPattern: address).map { Unmanaged.fromOpaque($0) }
  }
}
