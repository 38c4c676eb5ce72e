// SPDX-License-Identifier: GPL-3.0-or-later

package import Law

/// The bytes of a compiled pack do not read as what they should be.
package enum KnowledgeFormatError: Error, Sendable, Equatable, CustomStringConvertible {
  case notCompiledKnowledge
  case otherFormat(found: UInt32, expected: UInt32)
  case damaged

  package var description: String {
    switch self {
    case .notCompiledKnowledge: "not a compiled knowledge file (it does not begin as one)"
    case .otherFormat(let found, let expected):
      "compiled knowledge of format \(found); this program reads format \(expected): compile the pack again"
    case .damaged: "damaged compiled knowledge (contents end early or do not fit): compile the pack again"
    }
  }
}

/// Reads what `ByteWriter` wrote, never past the end.
package struct ByteReader {
  private let bytes: UnsafeRawBufferPointer
  private let owner: (any AnyObject & Sendable)?
  private var offset = 0

  /// - Parameter owner: keeps the bytes valid while it lives, so that lists may be decoded later; without one all is
  ///   decoded at once.
  package init(_ bytes: UnsafeRawBufferPointer, owner: (any AnyObject & Sendable)? = nil) {
    self.bytes = bytes
    self.owner = owner
  }

  package mutating func read<I: FixedWidthInteger>(_: I.Type = I.self) throws(KnowledgeFormatError) -> I {
    let size = MemoryLayout<I>.size
    guard bytes.count - offset >= size else { throw .damaged }
    defer { offset += size }
    return I(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: I.self))
  }

  /// A number of years, months or the like: small enough to reckon with.
  mutating func readCount() throws(KnowledgeFormatError) -> Int {
    let number = try read(Int64.self)
    guard (-1_000_000...1_000_000).contains(number) else { throw .damaged }
    return Int(number)
  }

  package mutating func read(_: Bool.Type = Bool.self) throws(KnowledgeFormatError) -> Bool {
    try read(UInt8.self) != 0
  }

  package mutating func read(_: String.Type = String.self) throws(KnowledgeFormatError) -> String {
    let count = Int(try read(UInt32.self))
    guard bytes.count - offset >= count else { throw .damaged }
    defer { offset += count }
    return String(decoding: UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + count]), as: UTF8.self)
  }

  package mutating func read<S: Storable>(_: S.Type = S.self) throws(KnowledgeFormatError) -> S { try S(from: &self) }

  package mutating func read<S: Storable>(_: [S].Type = [S].self) throws(KnowledgeFormatError) -> [S] {
    let count = Int(try read(UInt32.self))
    guard count <= bytes.count - offset else { throw .damaged }
    var values: [S] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try S(from: &self)) }
    return values
  }

  /// What `write` wrote of a list. Whoever gives an owner has made sure that the bytes are as they were written.
  package mutating func read<S: Storable & Sendable>(
    _: Entries<S>.Type = Entries<S>.self
  ) throws(KnowledgeFormatError) -> Entries<S> {
    let count = Int(try read(UInt32.self))
    guard count <= (bytes.count - offset) / 4 else { throw .damaged }
    let table = UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + 4 * count])
    offset += 4 * count
    @Sendable func end(_ index: Int, in table: UnsafeRawBufferPointer) -> Int {
      index < 0 ? 0 : Int(UInt32(littleEndian: table.loadUnaligned(fromByteOffset: 4 * index, as: UInt32.self)))
    }
    for index in 0..<count where end(index, in: table) < end(index - 1, in: table) { throw .damaged }
    let length = end(count - 1, in: table)
    guard length <= bytes.count - offset else { throw .damaged }
    let elements = UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + length])
    offset += length
    guard let owner else {
      var values = Entries<S>()
      for index in 0..<count {
        let place = end(index - 1, in: table)..<end(index, in: table)
        var reader = ByteReader(UnsafeRawBufferPointer(rebasing: elements[place]))
        values.append(try S(from: &reader))
      }
      return values
    }
    nonisolated(unsafe) let (ends, source) = (table, elements)
    return Entries(count: count) { index in
      let place = end(index - 1, in: ends)..<end(index, in: ends)
      var reader = ByteReader(UnsafeRawBufferPointer(rebasing: source[place]), owner: owner)
      do {
        return try S(from: &reader)
      } catch {
        fatalError("a compiled pack with a valid checksum holds a \(S.self) that does not read: \(error)")
      }
    }
  }

  package mutating func read<S: Storable>(_: S?.Type = S?.self) throws(KnowledgeFormatError) -> S? {
    try read(Bool.self) ? try S(from: &self) : nil
  }

  package mutating func read<S: Storable>(
    _: [String: S].Type = [String: S].self
  ) throws(KnowledgeFormatError) -> [String: S] {
    let count = Int(try read(UInt32.self))
    guard count <= bytes.count - offset else { throw .damaged }
    var values: [String: S] = [:]
    for _ in 0..<count {
      let key = try read(String.self)
      values[key] = try S(from: &self)
    }
    return values
  }
}
