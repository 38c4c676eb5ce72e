// SPDX-License-Identifier: GPL-3.0-or-later

import Synchronization

/// Elements decoded at first use. Two threads may decode the same element at once; one of the two is kept.
final class DeferredEntries<Element: Sendable>: Sendable {
  let count: Int
  private let element: @Sendable (Int) -> Element
  /// Address of each element's box, 0 until it is decoded.
  nonisolated(unsafe) private let slots: UnsafeMutablePointer<Atomic<UInt>>

  private final class Box: Sendable {
    let element: Element
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

  subscript(index: Int) -> Element {
    precondition(index >= 0 && index < count, "index out of range")
    if let box = Self.reference(slots[index].load(ordering: .acquiring)) {
      return box._withUnsafeGuaranteedRef { $0.element }
    }
    let made = Unmanaged.passRetained(Box(element(index)))
    let (exchanged, original) = slots[index].compareExchange(
      expected: 0, desired: UInt(bitPattern: made.toOpaque()), ordering: .acquiringAndReleasing)
    guard !exchanged, let other = Self.reference(original) else { return made._withUnsafeGuaranteedRef { $0.element } }
    made.release()
    return other._withUnsafeGuaranteedRef { $0.element }
  }

  private static func reference(_ address: UInt) -> Unmanaged<Box>? {
    UnsafeRawPointer(bitPattern: address).map { Unmanaged.fromOpaque($0) }
  }
}
