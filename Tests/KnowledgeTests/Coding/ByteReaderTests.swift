// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import Law
import Testing

@Suite struct ByteReaderTests {
  private func reading<Value>(_ bytes: [UInt8], _ read: (inout ByteReader) throws -> Value) rethrows -> Value {
    try bytes.withUnsafeBytes { buffer in
      var reader = ByteReader(buffer)
      return try read(&reader)
    }
  }

  @Test func valuesComeBackInOrder() throws {
    var writer = ByteWriter()
    writer.write(UInt16(513))
    writer.write("kolam – pond 🦆")
    writer.write([true, false])
    writer.write(Optional("x"))
    writer.write(String?.none)
    writer.write(["b": true, "a": false])
    writer.write(Validity(from: CalendarDate(dayNumber: -1), before: CalendarDate(dayNumber: 5)))
    #expect(Array(writer.bytes.prefix(2)) == [1, 2])
    try reading(writer.bytes) { (reader: inout ByteReader) throws in
      #expect(try reader.read(UInt16.self) == 513)
      #expect(try reader.read(String.self) == "kolam – pond 🦆")
      #expect(try reader.read([Bool].self) == [true, false])
      #expect(try reader.read(String?.self) == "x")
      #expect(try reader.read(String?.self) == nil)
      #expect(try reader.read([String: Bool].self) == ["b": true, "a": false])
      #expect(try reader.read(Validity.self).contains(CalendarDate(dayNumber: 4)))
      #expect(throws: KnowledgeFormatError.damaged) { try reader.read(UInt8.self) }
    }
  }

  @Test func countsBeyondTheEndAreDamagedNotAllocated() {
    let huge: [UInt8] = [0xFF, 0xFF, 0xFF, 0xFF, 1, 2, 3]
    #expect(throws: KnowledgeFormatError.damaged) { try reading(huge) { try $0.read(String.self) } }
    #expect(throws: KnowledgeFormatError.damaged) { try reading(huge) { try $0.read([String].self) } }
    #expect(throws: KnowledgeFormatError.damaged) { try reading(huge) { try $0.read([String: Bool].self) } }
  }

  @Test func unknownWordsAndImpossibleDaysAreDamaged() {
    var writer = ByteWriter()
    writer.write("perhaps")
    #expect(throws: KnowledgeFormatError.damaged) { try reading(writer.bytes) { try $0.read(Verdict.self) } }
    var day = ByteWriter()
    day.write(Int32.max)
    #expect(throws: KnowledgeFormatError.damaged) { try reading(day.bytes) { try $0.read(CalendarDate.self) } }
  }

  @Test func dictionariesAreWrittenInOrderOfTheirKeys() {
    let keys = (0..<40).map { "key-\($0)" }
    var first = ByteWriter()
    first.write(Dictionary(uniqueKeysWithValues: keys.map { ($0, true) }))
    var second = ByteWriter()
    second.write(Dictionary(uniqueKeysWithValues: keys.reversed().map { ($0, true) }))
    #expect(first.bytes == second.bytes)
  }
}
