// SPDX-License-Identifier: GPL-3.0-or-later

import FoundationEssentials
import GRDB

/// Takes the values of a row from left to right.
///
/// A value of the wrong type, as a damaged or edited file may hold, is an error here; GRDB's own conversions would
/// end the program.
struct RowReader {
  /// A value that is not what its column should hold.
  struct Mismatch: Error, Equatable {
    let column: String
    let expected: String
  }

  private let row: Row
  private var next = 0

  init(_ row: Row) { self.row = row }

  mutating func text() throws -> String {
    guard let text = try optionalText() else { throw mismatch("a text") }
    return text
  }

  mutating func optionalText() throws -> String? {
    switch take() {
    case .string(let text): return text
    case .null: return nil
    default: throw mismatch("a text")
    }
  }

  mutating func integer() throws -> Int {
    guard let number = try optionalInteger() else { throw mismatch("a whole number") }
    return number
  }

  mutating func optionalInteger() throws -> Int? {
    switch take() {
    case .int64(let number): return Int(number)
    case .null: return nil
    default: throw mismatch("a whole number")
    }
  }

  mutating func real() throws -> Double {
    switch take() {
    case .double(let number): return number
    case .int64(let number): return Double(number)
    default: throw mismatch("a number")
    }
  }

  mutating func optionalBytes() throws -> [UInt8]? {
    switch take() {
    case .blob(let bytes): return [UInt8](bytes)
    case .null: return nil
    default: throw mismatch("bytes")
    }
  }

  mutating func digest() throws -> Digest {
    guard let digest = try optionalBytes().flatMap(Digest.init(bytes:)) else { throw mismatch("32 bytes") }
    return digest
  }

  mutating func value<Value: RawRepresentable>(_ type: Value.Type) throws -> Value where Value.RawValue == String {
    guard let value = Value(rawValue: try text()) else { throw mismatch("one of a list") }
    return value
  }

  private mutating func take() -> DatabaseValue.Storage {
    defer { next += 1 }
    return (row[next] as DatabaseValue).storage
  }

  private func mismatch(_ expected: String) -> Mismatch {
    Mismatch(column: Array(row.columnNames)[max(0, next - 1)], expected: expected)
  }
}
