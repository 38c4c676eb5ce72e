// SPDX-License-Identifier: GPL-3.0-or-later

/// A JSON text as tests look at it: the members of an object keep their order.
indirect enum JSONValue: Equatable {
  case object([Member])
  case list([JSONValue])
  case string(String)
  case number(Double)
  case bool(Bool)
  case null

  struct Member: Equatable {
    var key: String
    var value: JSONValue
  }

  struct Malformed: Error { var rest: String }

  /// Reads exactly one value, with white space around it.
  init(_ text: String) throws {
    var rest = Substring(text)
    self = try Self.read(&rest)
    Self.skip(&rest)
    if !rest.isEmpty { throw Malformed(rest: String(rest)) }
  }

  subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  var keys: [String] { if case .object(let members) = self { members.map(\.key) } else { [] } }
  var items: [JSONValue] { if case .list(let items) = self { items } else { [] } }
  var text: String? { if case .string(let text) = self { text } else { nil } }
  var number: Double? { if case .number(let number) = self { number } else { nil } }
  var kind: String {
    switch self {
    case .object: "object"
    case .list: "list"
    case .string: "string"
    case .number: "number"
    case .bool: "bool"
    case .null: "null"
    }
  }

  private static func skip(_ rest: inout Substring) {
    while let first = rest.first, first == " " || first == "\n" || first == "\t" || first == "\r" { rest.removeFirst() }
  }

  private static func read(_ rest: inout Substring) throws -> JSONValue {
    skip(&rest)
    switch rest.first {
    case "{": return .object(try sequence(&rest, end: "}", member))
    case "[": return .list(try sequence(&rest, end: "]", read))
    case "\"": return .string(try string(&rest))
    default: break
    }
    for (word, value) in [("true", JSONValue.bool(true)), ("false", .bool(false)), ("null", .null)]
    where rest.hasPrefix(word) {
      rest.removeFirst(word.count)
      return value
    }
    let digits = rest.prefix { "+-.eE0123456789".contains($0) }
    guard let number = Double(digits) else { throw Malformed(rest: String(rest.prefix(40))) }
    rest.removeFirst(digits.count)
    return .number(number)
  }

  private static func member(_ rest: inout Substring) throws -> Member {
    skip(&rest)
    let key = try string(&rest)
    skip(&rest)
    guard rest.popFirst() == ":" else { throw Malformed(rest: String(rest.prefix(40))) }
    return Member(key: key, value: try read(&rest))
  }

  private static func sequence<Element>(
    _ rest: inout Substring, end: Character, _ element: (inout Substring) throws -> Element
  ) throws -> [Element] {
    rest.removeFirst()
    skip(&rest)
    if rest.first == end {
      rest.removeFirst()
      return []
    }
    var elements: [Element] = []
    while true {
      elements.append(try element(&rest))
      skip(&rest)
      switch rest.popFirst() {
      case end: return elements
      case ",": continue
      default: throw Malformed(rest: String(rest.prefix(40)))
      }
    }
  }

  private static func string(_ rest: inout Substring) throws -> String {
    guard rest.popFirst() == "\"" else { throw Malformed(rest: String(rest.prefix(40))) }
    var text = ""
    while let character = rest.popFirst() {
      if character == "\"" { return text }
      guard character == "\\" else {
        text.append(character)
        continue
      }
      switch rest.popFirst() {
      case "n": text.append("\n")
      case "t": text.append("\t")
      case "r": text.append("\r")
      case "b": text.append("\u{8}")
      case "f": text.append("\u{C}")
      case "u":
        guard let code = UInt32(rest.prefix(4), radix: 16), let scalar = Unicode.Scalar(code) else {
          throw Malformed(rest: String(rest.prefix(40)))
        }
        text.unicodeScalars.append(scalar)
        rest.removeFirst(4)
      case let escaped?: text.append(escaped)
      case nil: throw Malformed(rest: "")
      }
    }
    throw Malformed(rest: "")
  }
}
