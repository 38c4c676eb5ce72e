// SPDX-License-Identifier: GPL-3.0-or-later

package import TextAnalysis

/// Spoils words as hurried people do, the same way for the same seed.
package struct TextNoise: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// One letter dropped, doubled, swapped with its neighbour, or replaced by one beside it on the keyboard.
    case typo
    /// Vowels inside the word left out, as in text messages.
    case abbreviation
    /// The standard form replaced by an informal one of the lexicon.
    case slang
  }

  package let kind: Kind
  /// Share of the words that are spoilt, 0 to 1.
  package let rate: Double

  package init(kind: Kind, rate: Double) {
    self.kind = kind
    self.rate = rate
  }

  /// Reads "typo:0.2"; nil if the text is of another form or the rate is not between 0 and 1.
  package init?(_ text: String) {
    let fields = text.split(separator: ":")
    guard fields.count == 2, let kind = Kind(rawValue: String(fields[0])), let rate = Double(fields[1]),
      (0...1).contains(rate)
    else { return nil }
    self.init(kind: kind, rate: rate)
  }

  /// The text with some words spoilt.
  ///
  /// - Parameter slang: informal forms of each standard word, for ``Kind/slang``.
  package func applied(
    to text: String, using generator: inout SeededGenerator, slang: [String: [String]] = [:]
  ) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false).map { part in
      let letters = Array(part.utf8)
      let isPlain = letters.allSatisfy { ($0 | 0x20) &- 97 < 26 }
      guard isPlain, letters.count >= 3, generator.unit() < rate else { return String(part) }
      switch kind {
      case .typo: return String(decoding: Self.mistyped(letters, &generator), as: UTF8.self)
      case .abbreviation: return String(decoding: Self.shortened(letters), as: UTF8.self)
      case .slang:
        guard let forms = slang[part.lowercased()], !forms.isEmpty else { return String(part) }
        return forms[generator.below(forms.count)]
      }
    }.joined(separator: " ")
  }

  /// The informal forms of each standard word of a lexicon, in order.
  static func informalForms(_ lexicon: Lexicon) -> [String: [String]] {
    var forms: [String: [String]] = [:]
    for (informal, standard) in lexicon.slang.sorted(by: { $0.key < $1.key }) {
      forms[standard, default: []].append(informal)
    }
    return forms
  }

  private static let rows: [StaticString] = ["qwertyuiop", "asdfghjkl", "zxcvbnm"]

  private static func mistyped(_ letters: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
    var letters = letters
    let place = generator.below(letters.count)
    switch generator.below(4) {
    case 0: letters.remove(at: place)
    case 1: letters.insert(letters[place], at: place)
    case 2 where place + 1 < letters.count: letters.swapAt(place, place + 1)
    default: letters[place] = neighbour(letters[place], &generator)
    }
    return letters
  }

  private static func neighbour(_ letter: UInt8, _ generator: inout SeededGenerator) -> UInt8 {
    for row in rows {
      let keys = row.withUTF8Buffer { Array($0) }
      guard let place = keys.firstIndex(of: letter | 0x20) else { continue }
      if place == 0 { return keys[1] }
      if place == keys.count - 1 { return keys[place - 1] }
      return keys[generator.below(2) == 0 ? place - 1 : place + 1]
    }
    return letter
  }

  private static func shortened(_ letters: [UInt8]) -> [UInt8] {
    letters.enumerated().filter { index, letter in
      index == 0 || index == letters.count - 1 || ![97, 101, 105, 111, 117].contains(letter | 0x20)
    }.map(\.element)
  }
}

extension [TextNoise] {
  /// The texts spoilt by every noise in turn, the same way for the same seed.
  ///
  /// - Parameter lexicon: knows the informal forms for ``TextNoise/Kind/slang``.
  package func spoilt(_ texts: [String], seed: Int, lexicon: Lexicon) -> [String] {
    guard !isEmpty else { return texts }
    let slang = TextNoise.informalForms(lexicon)
    var generator = SeededGenerator(seed: UInt64(bitPattern: Int64(seed)) ^ 0x6e6f_6973_65)
    return texts.map { text in reduce(text) { $1.applied(to: $0, using: &generator, slang: slang) } }
  }
}
