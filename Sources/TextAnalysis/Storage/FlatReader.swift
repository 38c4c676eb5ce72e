// SPDX-License-Identifier: GPL-3.0-or-later

/// Flat arrays end early or do not fit together.
package struct FlatFormatError: Error {
  package init() {}
}

/// Reads what `FlatWriter` wrote, in the same order, in place, never past the end.
package struct FlatReader {
  private let bytes: UnsafeRawBufferPointer
  private let owner: any AnyObject & Sendable
  private var offset = 0

  /// - Parameter bytes: begin at a multiple of 8, and stay valid while `owner` lives.
  package init(_ bytes: UnsafeRawBufferPointer, owner: any AnyObject & Sendable) {
    self.bytes = bytes
    self.owner = owner
  }

  package mutating func array<Element>(of type: Element.Type = Element.self) throws(FlatFormatError) -> FlatArray<
    Element
  > {
    guard bytes.count - offset >= 8 else { throw FlatFormatError() }
    let count = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    offset += 8
    let stride = MemoryLayout<Element>.stride
    guard count <= UInt64((bytes.count - offset) / stride), Int(bitPattern: bytes.baseAddress) & 7 == 0 else {
      throw FlatFormatError()
    }
    let length = Int(count) * stride
    let part = UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + length])
    offset = min((offset + length + 7) & ~7, bytes.count)
    return FlatArray(at: part.bindMemory(to: type), owner: owner)
  }

  package mutating func strings() throws(FlatFormatError) -> StringTable { try StringTable(from: &self) }
}
