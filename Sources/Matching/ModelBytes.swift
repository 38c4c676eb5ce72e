// SPDX-License-Identifier: GPL-3.0-or-later

/// Read-only bytes of a trained model: its own copy, or part of a memory map that somebody else keeps.
package final class ModelBytes: Sendable {
  /// The bytes, aligned to 64 when copied.
  package nonisolated(unsafe) let pointer: UnsafeRawBufferPointer
  /// Keeps a map alive; nil for an own copy.
  private let owner: (any AnyObject & Sendable)?

  /// Copies.
  package init(copying bytes: [UInt8]) {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: max(bytes.count, 1), alignment: 64)
    memory.copyBytes(from: bytes)
    pointer = UnsafeRawBufferPointer(rebasing: memory[0..<bytes.count])
    owner = nil
  }

  /// Uses bytes in place; they must stay valid and unchanged while `owner` lives, and start at a multiple of 64.
  package init(at pointer: UnsafeRawBufferPointer, owner: any AnyObject & Sendable) {
    self.pointer = pointer
    self.owner = owner
  }

  deinit {
    if owner == nil { pointer.baseAddress?.deallocate() }
  }
}
