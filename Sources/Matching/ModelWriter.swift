// SPDX-License-Identifier: GPL-3.0-or-later

/// Lays sections of plain numbers out one after the other, each at a multiple of 64 bytes.
///
/// Header: 8 bytes magic, UInt32 version, UInt32 section count, then for each section UInt32 identifier, UInt32 zero,
/// UInt64 offset, UInt64 length. All little-endian.
struct ModelWriter {
  static let magic: UInt64 = 0x314d_5352_5445_4e00
  static let version: UInt32 = 3

  private var sections: [(section: ModelSection, bytes: [UInt8])] = []

  mutating func add<Number: BitwiseCopyable>(_ section: ModelSection, _ numbers: [Number]) {
    sections.append((section, numbers.withUnsafeBytes { Array($0) }))
  }

  mutating func add(_ section: ModelSection, strings: [String]) {
    sections.append((section, strings.flatMap { Array($0.utf8) + [0] }))
  }

  func bytes() -> [UInt8] {
    func aligned(_ offset: Int) -> Int { (offset + 63) & ~63 }
    var header: [UInt8] = []
    func put<Number: FixedWidthInteger>(_ number: Number) {
      withUnsafeBytes(of: number.littleEndian) { header.append(contentsOf: $0) }
    }
    put(Self.magic)
    put(Self.version)
    put(UInt32(sections.count))
    var offset = aligned(16 + sections.count * 24)
    for (section, bytes) in sections {
      put(section.rawValue)
      put(UInt32(0))
      put(UInt64(offset))
      put(UInt64(bytes.count))
      offset = aligned(offset + bytes.count)
    }
    var result = header
    result.reserveCapacity(offset)
    for (_, bytes) in sections {
      result.append(contentsOf: repeatElement(0, count: aligned(result.count) - result.count))
      result.append(contentsOf: bytes)
    }
    return result
  }
}
