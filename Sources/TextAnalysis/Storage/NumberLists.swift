// SPDX-License-Identifier: GPL-3.0-or-later

/// Lists of numbers, one after the other.
package struct NumberLists: Sendable {
  private let starts: FlatArray<UInt32>
  private let numbers: FlatArray<Int32>

  package init(_ lists: [[Int32]]) {
    starts = FlatArray(lists.reduce(into: [0]) { $0.append($0[$0.count - 1] + UInt32($1.count)) })
    numbers = FlatArray(lists.flatMap(\.self))
  }

  package var count: Int { starts.count - 1 }

  package subscript(index: Int) -> UnsafeBufferPointer<Int32> {
    numbers.part(Int(starts.elements[index])..<Int(starts.elements[index + 1]))
  }

  package func store(in writer: inout FlatWriter) {
    writer.add(starts)
    writer.add(numbers)
  }

  package init(from reader: inout FlatReader) throws(FlatFormatError) {
    starts = try reader.array()
    numbers = try reader.array()
    guard starts.first == 0, starts.last == UInt32(numbers.count) else { throw FlatFormatError() }
  }
}
