// SPDX-License-Identifier: GPL-3.0-or-later

/// Writes JSON (RFC 8259) as UTF-8 bytes, members in the order given.
///
/// Besides what the format demands, control characters, the line separators U+2028 and U+2029 and the characters that
/// reorder text are written as escapes, so that a line is a line everywhere and shows what it holds.
package struct JSONWriter: Sendable {
  package enum Layout: Sendable {
    /// On one line, without spaces.
    case compact
    /// Two spaces a level, one member or element a line.
    case indented
  }

  package private(set) var bytes: [UInt8] = []
  /// What was written, as text.
  package var text: String { String(decoding: bytes, as: UTF8.self) }
  private let layout: Layout
  /// `<`, `>` and `&` as escapes, for JSON that may be pasted into a web page.
  private let escapesMarkup: Bool
  /// For each open object or list: whether it has something in it already.
  private var started: [Bool] = []

  /// - Parameter capacity: about how many bytes will be written.
  package init(_ layout: Layout = .compact, escapesMarkup: Bool = false, capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
    self.layout = layout
    self.escapesMarkup = escapesMarkup
  }

  /// One object on a line of its own, as in JSON Lines.
  package static func line(_ members: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    writer.object(members)
    writer.endLine()
    return writer.text
  }

  // MARK: Structure

  package mutating func object(_ members: (inout JSONWriter) -> Void) {
    open(0x7B)
    members(&self)
    close(0x7D)
  }

  package mutating func list<Element>(_ elements: [Element], _ write: (inout JSONWriter, Element) -> Void) {
    open(0x5B)
    for element in elements {
      separate()
      write(&self, element)
    }
    close(0x5D)
  }

  /// Ends the text with a line feed.
  package mutating func endLine() { bytes.append(0x0A) }

  // MARK: Members

  /// Begins a member; its value comes next.
  package mutating func key(_ name: String) {
    separate()
    string(name)
    bytes.append(0x3A)
    if layout == .indented { bytes.append(0x20) }
  }

  package mutating func member(_ name: String, _ value: String?) {
    key(name)
    if let value { string(value) } else { null() }
  }

  package mutating func member(_ name: String, _ value: Bool) {
    key(name)
    bool(value)
  }

  package mutating func member(_ name: String, _ value: Int) {
    key(name)
    bytes += String(value).utf8
  }

  package mutating func member(_ name: String, _ value: Double) {
    key(name)
    number(value)
  }

  package mutating func member(_ name: String, _ values: [String]) {
    key(name)
    list(values) { $0.string($1) }
  }

  package mutating func member(_ name: String, _ members: (inout JSONWriter) -> Void) {
    key(name)
    object(members)
  }

  package mutating func member<Element>(
    _ name: String, _ elements: [Element], _ write: (inout JSONWriter, Element) -> Void
  ) {
    key(name)
    list(elements, write)
  }

  // MARK: Values

  package mutating func null() { bytes += "null".utf8 }

  package mutating func bool(_ value: Bool) { bytes += (value ? "true" : "false").utf8 }

  /// At most four decimals; `null` when the value is no finite number below 10^14 in size.
  package mutating func number(_ value: Double) {
    guard value.isFinite, abs(value) < 1e14 else { return null() }
    let scaled = Int((value * 10_000).rounded())
    if scaled < 0 { bytes.append(0x2D) }
    let size = scaled.magnitude
    bytes += String(size / 10_000).utf8
    var fraction = size % 10_000
    guard fraction > 0 else { return }
    bytes.append(0x2E)
    while fraction > 0 {
      bytes.append(UInt8(0x30 + fraction / 1000))
      fraction = fraction % 1000 * 10
    }
  }

  package mutating func string(_ text: String) {
    bytes.append(0x22)
    var text = text
    text.withUTF8 { append(escaping: $0) }
    bytes.append(0x22)
  }

  // MARK: Escaping

  private mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
    var plain = 0
    var index = 0
    while index < text.count {
      let (scalar, length) = Self.special(text, at: index, markup: escapesMarkup)
      guard let scalar else {
        index += length
        continue
      }
      bytes += text[plain..<index]
      escape(scalar)
      index += length
      plain = index
    }
    bytes += text[plain...]
  }

  /// The character at a position when it must be escaped, and how far to go on.
  private static func special(
    _ text: UnsafeBufferPointer<UInt8>, at index: Int, markup: Bool
  ) -> (UInt32?, length: Int) {
    let byte = text[index]
    switch byte {
    case 0x00..<0x20, 0x22, 0x5C, 0x7F: return (UInt32(byte), 1)
    case 0x26, 0x3C, 0x3E: return (markup ? UInt32(byte) : nil, 1)
    case 0xC2 where text[index + 1] < 0xA0: return (UInt32(text[index + 1]), 2)
    case 0xD8 where text[index + 1] == 0x9C: return (0x061C, 2)
    case 0xE2 where text[index + 1] == 0x80 || text[index + 1] == 0x81:
      let scalar = 0x2000 | UInt32(text[index + 1] & 1) << 6 | UInt32(text[index + 2] & 0x3F)
      return (PlainText.reordersOrBreaks(scalar) ? scalar : nil, 3)
    default: return (nil, 1)
    }
  }

  private mutating func escape(_ scalar: UInt32) {
    bytes.append(0x5C)
    switch scalar {
    case 0x22: bytes.append(0x22)
    case 0x5C: bytes.append(0x5C)
    case 0x08: bytes.append(0x62)
    case 0x09: bytes.append(0x74)
    case 0x0A: bytes.append(0x6E)
    case 0x0C: bytes.append(0x66)
    case 0x0D: bytes.append(0x72)
    default:
      bytes.append(0x75)
      for shift in [12, 8, 4, 0] as [UInt32] {
        let digit = UInt8(scalar >> shift & 15)
        bytes.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
      }
    }
  }

  // MARK: Layout

  private mutating func open(_ bracket: UInt8) {
    bytes.append(bracket)
    started.append(false)
  }

  private mutating func close(_ bracket: UInt8) {
    if started.removeLast() { breakLine() }
    bytes.append(bracket)
  }

  private mutating func separate() {
    guard let last = started.indices.last else { return }
    if started[last] { bytes.append(0x2C) }
    started[last] = true
    breakLine()
  }

  private mutating func breakLine() {
    guard layout == .indented else { return }
    bytes.append(0x0A)
    bytes += repeatElement(0x20, count: 2 * started.count)
  }
}
