// SPDX-License-Identifier: GPL-3.0-or-later

import Matching
import TextAnalysis

/// The compiled form on disk: a fixed header, then the authored values, each list decoded entry by entry when it is
/// needed, then the tables made from them and the trained matcher, both used in place.
///
/// | offset | content |
/// |---|---|
/// | 0 | magic, 8 bytes |
/// | 8 | format version, UInt32; then four zero bytes |
/// | 16 | offset and length of the values, UInt64 each |
/// | 32 | offset and length of the matcher, UInt64 each; the offset is a multiple of 64 |
/// | 48 | fingerprint of the source files, 32 bytes |
/// | 80 | stamp of the source files (sizes and times), 32 bytes; zero in a shipped file |
/// | 112 | SHA-256 of everything from 192 on, 32 bytes |
/// | 144 | offset and length of the tables, UInt64 each; the offset is a multiple of 64 |
/// | 160 | checksum of values and tables, UInt64: looked at whenever the file is opened |
package enum KnowledgeFile {
  package static let magic = Array("NETRAKB\n".utf8)
  /// Raise with every change of layout, of what is trained, or of the stored values.
  package static let format: UInt32 = 12
  static let headerLength = 192

  /// The bytes of a compiled pack.
  package static func encode(_ knowledge: CompiledKnowledge, stamp: [UInt8] = []) -> [UInt8] {
    var values = ByteWriter()
    values.write(knowledge.base)
    var tables = FlatWriter()
    knowledge.storeTables(in: &tables)
    let matcher = Array(knowledge.matcher.bytes.pointer)
    var file = ByteWriter()
    file.append([UInt8](repeating: 0, count: headerLength))
    file.append(values.bytes)
    file.pad(to: 64)
    let tablesOffset = file.bytes.count
    file.append(tables.bytes)
    let tablesEnd = file.bytes.count
    file.pad(to: 64)
    let matcherOffset = file.bytes.count
    file.append(matcher)
    let (digest, checksum) = file.bytes.withUnsafeBytes { bytes in
      (
        Fingerprint.sha256(UnsafeRawBufferPointer(rebasing: bytes[headerLength...])),
        Checksum.of(UnsafeRawBufferPointer(rebasing: bytes[headerLength..<tablesEnd]))
      )
    }
    var header = ByteWriter()
    header.append(magic)
    header.write(format)
    header.write(UInt32(0))
    for number in [headerLength, values.bytes.count, matcherOffset, matcher.count] { header.write(UInt64(number)) }
    header.append(decoded(hexadecimal: knowledge.fingerprint))
    header.append(stamp.count == 32 ? stamp : [UInt8](repeating: 0, count: 32))
    header.append(digest)
    for number in [tablesOffset, tables.bytes.count] { header.write(UInt64(number)) }
    header.write(checksum)
    header.pad(to: headerLength)
    file.replaceStart(with: header.bytes)
    return file.bytes
  }

  /// What the header says.
  package struct Header: Sendable {
    package var fingerprint: String
    package var stamp: [UInt8]
    var values: Range<Int>
    var tables: Range<Int>
    var matcher: Range<Int>
    var digest: [UInt8]
    var checksum: UInt64

    package init(_ bytes: UnsafeRawBufferPointer) throws(KnowledgeFormatError) {
      guard bytes.count >= headerLength, Array(bytes[0..<8]) == magic else { throw .notCompiledKnowledge }
      var reader = ByteReader(UnsafeRawBufferPointer(rebasing: bytes[8..<48]))
      let format: UInt32 = try reader.read()
      guard format == KnowledgeFile.format else { throw .otherFormat(found: format, expected: KnowledgeFile.format) }
      _ = try reader.read(UInt32.self)
      func span(_ reader: inout ByteReader) throws(KnowledgeFormatError) -> Range<Int> {
        let offset = try reader.read(UInt64.self)
        let length = try reader.read(UInt64.self)
        guard offset <= UInt64(bytes.count), length <= UInt64(bytes.count) - offset else { throw .damaged }
        return Int(offset)..<Int(offset + length)
      }
      values = try span(&reader)
      matcher = try span(&reader)
      var rest = ByteReader(UnsafeRawBufferPointer(rebasing: bytes[144..<168]))
      tables = try span(&rest)
      checksum = try rest.read()
      guard values.lowerBound == headerLength, values.upperBound <= tables.lowerBound,
        tables.upperBound <= matcher.lowerBound, tables.lowerBound % 64 == 0, matcher.lowerBound % 64 == 0
      else { throw .damaged }
      fingerprint = Fingerprint.hexadecimal(Array(bytes[48..<80]))
      stamp = Array(bytes[80..<112])
      digest = Array(bytes[112..<144])
    }
  }

  /// Opens a compiled pack; the matcher's weights are used in place.
  package static func open(_ file: MappedFile) throws(KnowledgeFormatError) -> CompiledKnowledge {
    let header = try Header(file.bytes)
    let part = { UnsafeRawBufferPointer(rebasing: file.bytes[$0]) }
    // What is decoded later must not fail later.
    guard Checksum.of(part(headerLength..<header.tables.upperBound)) == header.checksum else { throw .damaged }
    var reader = ByteReader(part(header.values), owner: file)
    var tables = FlatReader(part(header.tables), owner: file)
    return try CompiledKnowledge(
      base: try reader.read(), fingerprint: header.fingerprint, tables: &tables,
      model: ModelBytes(at: part(header.matcher), owner: file))
  }

  /// Whether the contents are what was written; reads the whole file.
  package static func isIntact(_ file: MappedFile) -> Bool {
    guard let header = try? Header(file.bytes) else { return false }
    return Fingerprint.sha256(UnsafeRawBufferPointer(rebasing: file.bytes[headerLength...])) == header.digest
  }

  private static func decoded(hexadecimal text: String) -> [UInt8] {
    let digits = text.utf8.map { digit -> UInt8 in digit < 58 ? digit - 48 : digit - 87 }
    var bytes = [UInt8](repeating: 0, count: 32)
    for index in 0..<min(32, digits.count / 2) { bytes[index] = digits[2 * index] << 4 | digits[2 * index + 1] & 15 }
    return bytes
  }
}
