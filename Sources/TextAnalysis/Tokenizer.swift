// SPDX-License-Identifier: GPL-3.0-or-later

/// Cuts UTF-8 bytes into folded words.
///
/// A word is a run of letters and digits with apostrophes inside; `? % $` are words of their own. Runs of three and
/// more equal letters are squeezed.
struct Tokenizer {
  private let source: UnsafeBufferPointer<UInt8>
  private var words: [RawWord] = []
  private var letters: [UInt8] = []
  private var start = 0
  private var end = 0
  private var pendingApostrophe = false
  private var startsClause = false

  static func words(in text: String) -> [RawWord] {
    var text = text
    return text.withUTF8 { bytes in
      var tokenizer = Tokenizer(bytes)
      tokenizer.scan(bytes)
      return tokenizer.words
    }
  }

  private init(_ source: UnsafeBufferPointer<UInt8>) { self.source = source }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
    words.reserveCapacity(bytes.count / 5 + 1)
    letters.reserveCapacity(24)
    let kinds = CharacterFold.asciiKinds
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      if byte < 0x80 {
        let kind = kinds[Int(byte)]
        if kind == .letter {
          openWord(at: position)
          letters.append(CharacterFold.lower(byte))
          end = position + 1
        } else {
          close(kind, sign: byte, from: position, to: position + 1)
        }
        position += 1
      } else {
        position = scanWide(bytes, at: position)
      }
    }
    finishWord()
  }

  /// Reads one scalar beyond ASCII. The bytes come from a `String`, so they are valid UTF-8.
  private mutating func scanWide(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int {
    let lead = bytes[position]
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    let next = min(position + length, bytes.count)
    var value = UInt32(lead) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for offset in (position + 1)..<max(next, position + 1) { value = value << 6 | UInt32(bytes[offset] & 0x3F) }
    guard let scalar = Unicode.Scalar(value) else { return next }
    var folded: [UInt8] = []
    let kind = CharacterFold.fold(scalar, into: &folded)
    if kind == .letter {
      openWord(at: position)
      letters.append(contentsOf: folded)
      end = next
    } else {
      close(kind, sign: folded.first ?? 0, from: position, to: next)
    }
    return next
  }

  private mutating func openWord(at position: Int) {
    if letters.isEmpty { start = position }
    if pendingApostrophe {
      letters.append(UInt8(ascii: "'"))
      pendingApostrophe = false
    }
  }

  private mutating func close(_ kind: CharacterFold.Kind, sign: UInt8, from lower: Int, to upper: Int) {
    switch kind {
    case .letter, .ignored: break
    case .apostrophe:
      if letters.isEmpty || pendingApostrophe { finishWord() } else { pendingApostrophe = true }
    case .space: finishWord()
    case .clause:
      finishWord()
      startsClause = true
    case .sign:
      finishWord()
      let text = String(decoding: CollectionOfOne(sign), as: UTF8.self)
      words.append(
        RawWord(range: lower..<upper, surface: text, folded: text, doubled: nil, startsClause: startsClause))
      startsClause = sign == UInt8(ascii: "?")
    }
  }

  private mutating func finishWord() {
    pendingApostrophe = false
    guard !letters.isEmpty else { return }
    let (single, doubled) = Self.squeeze(letters)
    let surface = String(decoding: source[start..<end], as: UTF8.self)
    words.append(
      RawWord(range: start..<end, surface: surface, folded: single, doubled: doubled, startsClause: startsClause))
    letters.removeAll(keepingCapacity: true)
    startsClause = false
  }

  /// Squeezes runs of three and more equal letters; digits stay.
  private static func squeeze(_ letters: [UInt8]) -> (single: String, doubled: String?) {
    guard hasLongRun(letters) else { return (String(decoding: letters, as: UTF8.self), nil) }
    var single: [UInt8] = []
    var doubled: [UInt8] = []
    var index = 0
    while index < letters.count {
      var upper = index + 1
      while upper < letters.count, letters[upper] == letters[index] { upper += 1 }
      let run = letters[index..<upper]
      let squeezed = run.count >= 3 && isLetter(letters[index])
      single.append(contentsOf: squeezed ? run.prefix(1) : run)
      doubled.append(contentsOf: squeezed ? run.prefix(2) : run)
      index = upper
    }
    return (String(decoding: single, as: UTF8.self), String(decoding: doubled, as: UTF8.self))
  }

  private static func hasLongRun(_ letters: [UInt8]) -> Bool {
    guard letters.count >= 3 else { return false }
    for index in 2..<letters.count
    where letters[index] == letters[index - 1] && letters[index] == letters[index - 2] && isLetter(letters[index]) {
      return true
    }
    return false
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte &- 97 < 26 }
}
