// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds the sections in the bytes of a stored matcher, without copying.
struct ModelReader {
  private let bytes: UnsafeRawBufferPointer
  private var places: [ModelSection: Range<Int>] = [:]

  init(_ bytes: UnsafeRawBufferPointer) throws(ModelFormatError) {
    self.bytes = bytes
    guard bytes.count >= 16 else { throw .tooShort }
    guard bytes.loadUnaligned(as: UInt64.self) == ModelWriter.magic else { throw .wrongMagic }
    let version = bytes.loadUnaligned(fromByteOffset: 8, as: UInt32.self)
    guard version == ModelWriter.version else { throw .wrongVersion(version) }
    let count = Int(bytes.loadUnaligned(fromByteOffset: 12, as: UInt32.self))
    guard count <= 64, bytes.count >= 16 + count * 24 else { throw .tooShort }
    for index in 0..<count {
      let entry = 16 + index * 24
      let offset = bytes.loadUnaligned(fromByteOffset: entry + 8, as: UInt64.self)
      let length = bytes.loadUnaligned(fromByteOffset: entry + 16, as: UInt64.self)
      guard let section = ModelSection(rawValue: bytes.loadUnaligned(fromByteOffset: entry, as: UInt32.self)) else {
        continue
      }
      guard offset % 64 == 0, offset <= UInt64(bytes.count), length <= UInt64(bytes.count) - offset else {
        throw .damaged(section: "\(section)")
      }
      places[section] = Int(offset)..<Int(offset + length)
    }
  }

  /// The numbers of a section, in place.
  func numbers<Number: BitwiseCopyable>(
    _ section: ModelSection, as type: Number.Type
  ) throws(ModelFormatError) -> UnsafeBufferPointer<Number> {
    guard let place = places[section], place.count % MemoryLayout<Number>.stride == 0 else {
      throw .damaged(section: "\(section)")
    }
    let part = UnsafeRawBufferPointer(rebasing: bytes[place])
    guard Int(bitPattern: part.baseAddress) % MemoryLayout<Number>.alignment == 0 else {
      throw .damaged(section: "\(section)")
    }
    return part.bindMemory(to: type)
  }

  /// The strings of a section.
  func strings(_ section: ModelSection) throws(ModelFormatError) -> [String] {
    guard let place = places[section] else { throw .damaged(section: "\(section)") }
    var result: [String] = []
    var start = place.lowerBound
    for index in place where bytes[index] == 0 {
      result.append(String(decoding: bytes[start..<index], as: UTF8.self))
      start = index + 1
    }
    return result
  }
}
