// SPDX-License-Identifier: GPL-3.0-or-later

/// Strings by number, and their numbers by open addressing: usable in place, nothing is decoded until it is asked for.
///
/// A class, as are the larger tables made of it: a struct of many arrays would be retained array by array wherever it is
/// passed on.
package final class StringTable: Sendable {
  private let letters: FlatArray<UInt8>
  /// Where each string starts, and the end.
  private let starts: FlatArray<UInt32>
  /// Number plus one of the string that hashes here, 0 where free; the count is a power of two.
  private let slots: FlatArray<UInt32>

  /// Numbers strings by their place; of equal ones the first is found.
  package init(_ strings: [String]) {
    var letters: [UInt8] = []
    var starts: [UInt32] = [0]
    for string in strings {
      letters += string.utf8
      starts.append(UInt32(letters.count))
    }
    var size = 8
    while size < strings.count * 2 { size *= 2 }
    var slots = [UInt32](repeating: 0, count: size)
    for (number, string) in strings.enumerated() {
      var slot = Self.slot(FeatureHash.of(string), size)
      while slots[slot] != 0, strings[Int(slots[slot]) - 1] != string { slot = (slot + 1) & (size - 1) }
      if slots[slot] == 0 { slots[slot] = UInt32(number + 1) }
    }
    self.letters = FlatArray(letters)
    self.starts = FlatArray(starts)
    self.slots = FlatArray(slots)
  }

  /// Reads what `store` wrote.
  init(from reader: inout FlatReader) throws(FlatFormatError) {
    letters = try reader.array()
    starts = try reader.array()
    slots = try reader.array()
    guard starts.first == 0, starts.last == UInt32(letters.count), !slots.isEmpty, slots.count & (slots.count - 1) == 0,
      slots.count >= 2 * (starts.count - 1)
    else { throw FlatFormatError() }
  }

  package var count: Int { starts.count - 1 }
  package var isEmpty: Bool { count == 0 }

  /// The string of a number.
  package subscript(number: Int) -> String { String(decoding: bytes(number), as: UTF8.self) }

  /// The number of a string, if it is here.
  package func number(of string: String) -> Int? {
    var string = string
    return string.withUTF8 { number(of: $0, hash: FeatureHash.of(bytes: $0)) }
  }

  /// The same where the hash of the string is known.
  func number(of string: String, hash: UInt64) -> Int? {
    var string = string
    return string.withUTF8 { number(of: $0, hash: hash) }
  }

  package func contains(_ string: String) -> Bool { number(of: string) != nil }

  /// Whether the string of a number is `string`.
  package func matches(_ number: Int, _ string: String) -> Bool {
    let bytes = bytes(number)
    return bytes.count == string.utf8.count && bytes.elementsEqual(string.utf8)
  }

  private func number(of string: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int? {
    let size = slots.count
    var slot = Self.slot(hash, size)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      let bytes = bytes(number)
      if bytes.count == string.count, bytes.elementsEqual(string) { return number }
      slot = (slot + 1) & (size - 1)
    }
    return nil
  }

  private func bytes(_ number: Int) -> UnsafeBufferPointer<UInt8> {
    letters.part(Int(starts[number])..<Int(starts[number + 1]))
  }

  private static func slot(_ hash: UInt64, _ size: Int) -> Int { Int(truncatingIfNeeded: hash) & (size - 1) }
}

extension StringTable {
  func store(in writer: inout FlatWriter) {
    writer.add(letters)
    writer.add(starts)
    writer.add(slots)
  }
}
